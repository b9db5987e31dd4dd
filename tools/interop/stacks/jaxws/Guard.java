import com.rightnow.ws.chat.enduser.messages.v1.TransactionRequestData;
import com.rightnow.ws.chat.faults.v1.ExceptionCode;
import com.rightnow.ws.chat.faults.v1.RNFault;
import com.rightnow.ws.chat.enduser.wsdl.v1.RequestErrorFault;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.Security;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.UsernameToken;

/** Whom the server lets in, and how it refuses the others. */
final class Guard {
  static final String SITE_NAME = "foreign_site";
  private final String user;
  private final String password;

  Guard(String user, String password) {
    this.user = user;
    this.password = password;
  }

  boolean knows(Security security) {
    UsernameToken token = security == null ? null : security.getUsernameToken();
    return token != null && user.equals(token.getUsername()) && token.getPassword() != null
        && password.equals(token.getPassword().getValue()) && token.getPassword().getType().endsWith("#PasswordText");
  }

  void check(Security security, TransactionRequestData head) throws RequestErrorFault {
    if (!knows(security)) throw refusal(ExceptionCode.INVALID_LOGIN, "User name or password is wrong.");
    if (!SITE_NAME.equals(head.getSiteName())) throw refusal(ExceptionCode.INVALID_FIELD, "SiteName is not that of GetChatUrl.");
  }

  static RequestErrorFault refusal(ExceptionCode code, String message) {
    RNFault fault = new RNFault();
    fault.setExceptionCode(code);
    fault.setExceptionMessage(message);
    return new RequestErrorFault(message, fault);
  }
}
