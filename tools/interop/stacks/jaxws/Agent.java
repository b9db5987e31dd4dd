import com.rightnow.ws.chat.common.messages.v1.SystemMessage;
import com.rightnow.ws.chat.enduser.messages.v1.ActivityChanged;
import com.rightnow.ws.chat.enduser.messages.v1.ActivityEnum;
import com.rightnow.ws.chat.enduser.messages.v1.Concluded;
import com.rightnow.ws.chat.enduser.messages.v1.MessagePosted;
import com.rightnow.ws.chat.enduser.messages.v1.ObjectFactory;
import com.rightnow.ws.chat.enduser.messages.v1.ParticipantAdded;
import com.rightnow.ws.chat.enduser.messages.v1.ReasonEnum;
import com.rightnow.ws.chat.enduser.messages.v1.RoleEnum;
import com.rightnow.ws.chat.enduser.messages.v1.WaitInformationChanged;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.bind.JAXBElement;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** What an agent does, as system messages: joins at once, answers each text twice, and leaves when told goodbye. */
final class Agent {
  static final String GOODBYE = "bye";
  private static final long CLIENT_ID = 5021;
  private static final ObjectFactory MAKE = new ObjectFactory();
  private Agent() {}

  static List<JAXBElement<? extends SystemMessage>> joins() {
    XMLGregorianCalendar now = now();
    WaitInformationChanged wait = at(new WaitInformationChanged(), now);
    wait.setPosition(1);
    wait.setExpectedWaitTimeSeconds(5);
    ParticipantAdded added = at(new ParticipantAdded(), now);
    added.setName("Saskia JAX-WS");
    added.setGreeting("Hello, Saskia here.");
    added.setClientID(CLIENT_ID);
    added.setRole(RoleEnum.LEAD);
    return List.of(
        MAKE.createSystemMessagesRNChatWaitInformationChangedMessage(wait),
        MAKE.createSystemMessagesRNChatParticipantAddedMessage(added));
  }

  /** Interleaved by kind, all at the same moment: only the order of the answer tells which came first. */
  static List<JAXBElement<? extends SystemMessage>> answers(String text) {
    XMLGregorianCalendar now = now();
    return GOODBYE.equals(text)
        ? List.of(posts("Goodbye.", now), concludes(now))
        : List.of(
            types(ActivityEnum.RESPONDING, now),
            posts("You said: " + text, now),
            types(ActivityEnum.LISTENING, now),
            posts("Anything else?", now));
  }

  private static JAXBElement<? extends SystemMessage> posts(String body, XMLGregorianCalendar now) {
    MessagePosted posted = at(new MessagePosted(), now);
    posted.setBody(body);
    posted.setClientID(CLIENT_ID);
    return MAKE.createSystemMessagesRNChatMessagePostedMessage(posted);
  }

  private static JAXBElement<? extends SystemMessage> types(ActivityEnum mode, XMLGregorianCalendar now) {
    ActivityChanged changed = at(new ActivityChanged(), now);
    changed.setClientID(CLIENT_ID);
    changed.setMode(mode);
    return MAKE.createSystemMessagesRNChatActivityChangedMessage(changed);
  }

  private static JAXBElement<? extends SystemMessage> concludes(XMLGregorianCalendar now) {
    Concluded concluded = at(new Concluded(), now);
    concluded.setReason(ReasonEnum.AGENT_CONCLUDED);
    concluded.setRole(RoleEnum.LEAD);
    return MAKE.createSystemMessagesRNChatConcludedMessage(concluded);
  }

  private static <T extends SystemMessage> T at(T message, XMLGregorianCalendar time) {
    message.setCreatedTime(time);
    return message;
  }

  static XMLGregorianCalendar now() {
    try {
      OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(now.toString());
    } catch (DatatypeConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
