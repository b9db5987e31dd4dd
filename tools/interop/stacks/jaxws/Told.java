import com.rightnow.ws.chat.common.messages.v1.SystemMessage;
import com.rightnow.ws.chat.enduser.messages.v1.SystemMessages;
import java.util.List;
import javax.xml.bind.JAXBElement;

/** The items of SystemMessages: the generated name of the list names the first kinds of its choice. */
final class Told {
  private Told() {}

  static List<JAXBElement<? extends SystemMessage>> items(SystemMessages messages) {
    return messages.getRNChatMessagePostedMessageOrRNChatParticipantAddedMessageOrRNChatParticipantLeftMessage();
  }
}
