import com.rightnow.ws.chat.common.messages.v1.ChatClientInfoHeader;
import com.rightnow.ws.chat.common.messages.v1.CustomerInformation;
import com.rightnow.ws.chat.common.messages.v1.DataTypeEnum;
import com.rightnow.ws.chat.common.messages.v1.DataValue;
import com.rightnow.ws.chat.common.messages.v1.GenericField;
import com.rightnow.ws.chat.common.messages.v1.GenericObject;
import com.rightnow.ws.chat.common.messages.v1.ID;
import com.rightnow.ws.chat.common.messages.v1.NamedID;
import com.rightnow.ws.chat.common.messages.v1.ObjectType;
import com.rightnow.ws.chat.common.messages.v1.SystemMessage;
import com.rightnow.ws.chat.enduser.messages.v1.CustomerActivityEnum;
import com.rightnow.ws.chat.enduser.messages.v1.MessagePosted;
import com.rightnow.ws.chat.enduser.messages.v1.ParticipantAdded;
import com.rightnow.ws.chat.enduser.messages.v1.ResultTypeEnum;
import com.rightnow.ws.chat.enduser.messages.v1.SystemMessages;
import com.rightnow.ws.chat.enduser.messages.v1.TransactionRequestData;
import com.rightnow.ws.chat.enduser.wsdl.v1.ChatServer;
import com.rightnow.ws.chat.enduser.wsdl.v1.ChatServerService;
import com.rightnow.ws.chat.enduser.wsdl.v1.RequestErrorFault;
import com.rightnow.ws.chat.messages.v1_2.ChatOperatingHoursResult;
import com.rightnow.ws.chat.messages.v1_2.ChatUrlResult;
import com.rightnow.ws.chat.messages.v1_2.ClientRequestHeader;
import com.rightnow.ws.chat.messages.v1_2.URLTypeEnum;
import com.rightnow.ws.chat.wsdl.v1_2.ChatSite;
import com.rightnow.ws.chat.wsdl.v1_2.ChatSiteService;
import java.math.BigDecimal;
import java.net.URL;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.xml.bind.JAXBElement;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.Holder;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.Password;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.Security;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.UsernameToken;

/**
 * A customer's chat through JAX-WS, from the served WSDLs alone.
 *
 * <p>ChatClient SITE_WSDL SERVER_WSDL USER, with the password in INTEROP_PASSWORD. Prints one JSON object a line. The agent has
 * to join, and to say something after the customer has.
 */
public final class ChatClient {
  private static final String APP_ID = "interop JAX-WS";
  private static final String TEXT = "Olá from JAX-WS & <others>, 你好 🌍";
  private static final String PASSWORD_TEXT =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
  private static final int LONGEST_READ = 60;

  private final ChatServer server;
  private final String siteName;
  private final Security security;
  private final ChatClientInfoHeader header = new ChatClientInfoHeader();
  private long transactions;

  private ChatClient(ChatServer server, String siteName, Security security) {
    this.server = server;
    this.siteName = siteName;
    this.security = security;
    header.setAppID(APP_ID);
  }

  public static void main(String[] arguments) throws Exception {
    Security security = security(arguments[2], System.getenv("INTEROP_PASSWORD"));
    ChatUrlResult where = ask(new ChatSiteService(new URL(arguments[0])).getChatSitePort(), security);
    ChatServer server = new ChatServerService(new URL(arguments[1])).getChatServerPort();
    ((BindingProvider) server).getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, where.getChatUrl());
    new ChatClient(server, where.getSiteName(), security).talk(where.getChatToken());
  }

  private static ChatUrlResult ask(ChatSite site, Security security) throws Exception {
    ClientRequestHeader header = new ClientRequestHeader();
    header.setAppID(APP_ID);
    ChatOperatingHoursResult hours = site.getChatOperatingHours(header, security);
    Lines.tell("hours", "inOperatingHours", hours.isInOperatingHours(), "inHoliday", hours.isInHoliday());
    ChatUrlResult where = site.getChatUrl(URLTypeEnum.ENDUSER, new BigDecimal("1.2"), header, security);
    Lines.tell("url", "chatUrl", where.getChatUrl());
    return where;
  }

  private void talk(String token) throws Exception {
    request(token);
    readUntil(ParticipantAdded.class);
    server.sendActivityChange(head(), CustomerActivityEnum.RESPONDING, header, security);
    Holder<SystemMessages> late = new Holder<>();
    server.postChatMessage(head(), TEXT, null, new Holder<>(), late, header, security);
    server.sendActivityChange(head(), CustomerActivityEnum.LISTENING, header, security);
    Lines.tell("posted", "text", TEXT);
    if (!tell(late.value, MessagePosted.class)) readUntil(MessagePosted.class);
    server.terminateChat(head(), header, security);
    Lines.tell("terminated");
    afterTheEnd();
  }

  private void request(String token) throws Exception {
    Holder<ID> engagement = new Holder<>();
    Holder<ResultTypeEnum> result = new Holder<>();
    Holder<String> session = new Holder<>();
    server.requestChat(
        head(), customFields(), customer(), null, token, null,
        new Holder<>(), engagement, new Holder<>(), new Holder<>(), result, session, header, security);
    Lines.tell("requested", "result", result.value.value(), "engagement", String.valueOf(engagement.value.getId()));
    header.setSessionID(session.value);
  }

  private void afterTheEnd() throws Exception {
    try {
      read(MessagePosted.class);
      Lines.tell("after", "fault", null);
    } catch (RequestErrorFault fault) {
      Lines.tell("after", "fault", fault.getMessage(), "code", fault.getFaultInfo().getExceptionCode().value());
    }
  }

  private void readUntil(Class<? extends SystemMessage> kind) throws Exception {
    for (int i = 0; i < LONGEST_READ; i++) if (read(kind)) return;
    throw new IllegalStateException("no " + kind.getSimpleName() + " after " + LONGEST_READ + " calls of RetrieveMessages");
  }

  private boolean read(Class<? extends SystemMessage> kind) throws Exception {
    Holder<SystemMessages> messages = new Holder<>();
    server.retrieveMessages(head(), new Holder<>(), messages, header, security);
    return tell(messages.value, kind);
  }

  private static boolean tell(SystemMessages messages, Class<? extends SystemMessage> kind) {
    boolean found = false;
    if (messages == null) return false;
    for (JAXBElement<? extends SystemMessage> item : Told.items(messages)) {
      SystemMessage message = item.getValue();
      String body = message instanceof MessagePosted ? ((MessagePosted) message).getBody() : null;
      String name = message instanceof ParticipantAdded ? ((ParticipantAdded) message).getName() : null;
      Lines.tell("message", "kind", item.getName().getLocalPart(), "CreatedTime", message.getCreatedTime(), "Body", body, "Name", name);
      found |= kind.isInstance(message);
    }
    return found;
  }

  private TransactionRequestData head() {
    TransactionRequestData head = new TransactionRequestData();
    head.setClientRequestTime(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString());
    head.setClientTransactionID(++transactions);
    head.setSiteName(siteName);
    return head;
  }

  private static CustomerInformation customer() {
    ID id = new ID();
    id.setId(1);
    NamedID site = new NamedID();
    site.setID(id);
    CustomerInformation customer = new CustomerInformation();
    customer.setEMailAddress("jaxws@customer.example");
    customer.setFirstName("Jörg");
    customer.setLastName("Jaxws");
    customer.setInterfaceID(site);
    return customer;
  }

  private static GenericObject customFields() {
    DataValue text = new DataValue();
    text.setStringValue("JAX-WS");
    DataValue inner = new DataValue();
    inner.setObjectValue(object("IncidentCustomFields", field("stack", DataTypeEnum.STRING, text)));
    return object("ContactCustomFields", field("c", DataTypeEnum.OBJECT, inner));
  }

  private static GenericObject object(String typeName, GenericField field) {
    ObjectType type = new ObjectType();
    type.setTypeName(typeName);
    GenericObject object = new GenericObject();
    object.setObjectType(type);
    object.getGenericFields().add(field);
    return object;
  }

  private static GenericField field(String name, DataTypeEnum type, DataValue value) {
    GenericField field = new GenericField();
    field.setName(name);
    field.setDataType(type);
    field.setDataValue(value);
    return field;
  }

  private static Security security(String user, String password) {
    Password text = new Password();
    text.setType(PASSWORD_TEXT);
    text.setValue(password);
    UsernameToken token = new UsernameToken();
    token.setId("UsernameToken-1");
    token.setUsername(user);
    token.setPassword(text);
    Security security = new Security();
    security.setUsernameToken(token);
    return security;
  }
}
