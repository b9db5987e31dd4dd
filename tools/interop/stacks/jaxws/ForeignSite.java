import com.rightnow.ws.chat.messages.v1_2.ChatOperatingHoursResult;
import com.rightnow.ws.chat.messages.v1_2.ChatUrlResult;
import com.rightnow.ws.chat.messages.v1_2.ClientRequestHeader;
import com.rightnow.ws.chat.messages.v1_2.Interval;
import com.rightnow.ws.chat.messages.v1_2.IntervalList;
import com.rightnow.ws.chat.messages.v1_2.URLTypeEnum;
import com.rightnow.ws.chat.wsdl.v1_2.ChatSite;
import com.rightnow.ws.chat.wsdl.v1_2.RequestErrorFault;
import com.rightnow.ws.fault.v1_2.ExceptionCode;
import com.rightnow.ws.fault.v1_2.RNFault;
import com.sun.xml.ws.developer.SchemaValidation;
import java.math.BigDecimal;
import java.util.UUID;
import javax.jws.WebService;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.Security;

/** The site: always open, and one chat server. What it is sent has to be valid by the WSDL's schemas. */
@SchemaValidation
@WebService(
    endpointInterface = "com.rightnow.ws.chat.wsdl.v1_2.ChatSite",
    targetNamespace = "urn:wsdl.chat.ws.rightnow.com/v1_2",
    serviceName = "ChatSiteService",
    portName = "ChatSitePort",
    wsdlLocation = "chat-site.wsdl")
public final class ForeignSite implements ChatSite {
  private final Guard guard;
  private final ForeignChat chats;
  private final String chatUrl;

  ForeignSite(Guard guard, ForeignChat chats, String chatUrl) {
    this.guard = guard;
    this.chats = chats;
    this.chatUrl = chatUrl;
  }

  @Override
  public ChatOperatingHoursResult getChatOperatingHours(ClientRequestHeader header, Security security) throws RequestErrorFault {
    check(header, security);
    Lines.tell("hours", "appId", header.getAppID());
    IntervalList intervals = new IntervalList();
    intervals.getInterval().add(new Interval());
    ChatOperatingHoursResult hours = new ChatOperatingHoursResult();
    hours.setIntervals(intervals);
    hours.setInOperatingHours(true);
    hours.setInHoliday(false);
    return hours;
  }

  @Override
  public ChatUrlResult getChatUrl(URLTypeEnum urlType, BigDecimal version, ClientRequestHeader header, Security security)
      throws RequestErrorFault {
    check(header, security);
    Lines.tell("url", "urlType", urlType.value(), "version", version, "wsuId", security.getUsernameToken().getId());
    String token = UUID.randomUUID().toString();
    chats.expect(token);
    ChatUrlResult where = new ChatUrlResult();
    where.setChatUrl(chatUrl);
    where.setChatToken(token);
    where.setSiteName(Guard.SITE_NAME);
    return where;
  }

  private void check(ClientRequestHeader header, Security security) throws RequestErrorFault {
    if (!guard.knows(security)) throw refusal(ExceptionCode.INVALID_LOGIN, "User name or password is wrong.");
    if (header == null) throw refusal(ExceptionCode.MISSING_ARGUMENT, "ClientRequestHeader is missing.");
  }

  private static RequestErrorFault refusal(ExceptionCode code, String message) {
    RNFault fault = new RNFault();
    fault.setExceptionCode(code);
    fault.setExceptionMessage(message);
    return new RequestErrorFault(message, fault);
  }
}
