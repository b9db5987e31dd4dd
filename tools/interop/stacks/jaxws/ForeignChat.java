import com.rightnow.ws.chat.common.messages.v1.ChatClientInfoHeader;
import com.rightnow.ws.chat.common.messages.v1.CustomerInformation;
import com.rightnow.ws.chat.common.messages.v1.GenericObject;
import com.rightnow.ws.chat.common.messages.v1.ID;
import com.rightnow.ws.chat.common.messages.v1.SystemMessage;
import com.rightnow.ws.chat.enduser.messages.v1.CustomerActivityEnum;
import com.rightnow.ws.chat.enduser.messages.v1.ResultTypeEnum;
import com.rightnow.ws.chat.enduser.messages.v1.ResumeTypeEnum;
import com.rightnow.ws.chat.enduser.messages.v1.SystemMessages;
import com.rightnow.ws.chat.enduser.messages.v1.TransactionRequestData;
import com.rightnow.ws.chat.enduser.messages.v1.TransactionResponseData;
import com.rightnow.ws.chat.enduser.wsdl.v1.ChatServer;
import com.rightnow.ws.chat.enduser.wsdl.v1.RequestErrorFault;
import com.rightnow.ws.chat.faults.v1.ExceptionCode;
import com.sun.xml.ws.developer.SchemaValidation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.jws.WebService;
import javax.xml.bind.JAXBElement;
import javax.xml.ws.Holder;
import org.oasis_open.docs.wss._2004._01.oasis_200401_wss_wssecurity_secext_1_0.Security;

/** The chat server. What it is sent has to be valid by the WSDL's schemas. */
@SchemaValidation
@WebService(
    endpointInterface = "com.rightnow.ws.chat.enduser.wsdl.v1.ChatServer",
    targetNamespace = "urn:wsdl.enduser.chat.ws.rightnow.com/v1",
    serviceName = "ChatServerService",
    portName = "ChatServerPort",
    wsdlLocation = "chat-server.wsdl")
public final class ForeignChat implements ChatServer {
  private final Guard guard;
  private final long holdMs;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Map<String, BlockingQueue<JAXBElement<? extends SystemMessage>>> sessions = new ConcurrentHashMap<>();

  ForeignChat(Guard guard, long holdMs) {
    this.guard = guard;
    this.holdMs = holdMs;
  }

  void expect(String token) {
    tokens.add(token);
  }

  @Override
  public void requestChat(
      TransactionRequestData head, GenericObject customFields, CustomerInformation customer, ResumeTypeEnum resumeType, String token,
      ID incident, Holder<TransactionResponseData> answerHead, Holder<ID> engagement, Holder<ID> cancelledSurvey,
      Holder<ID> completedSurvey, Holder<ResultTypeEnum> result, Holder<String> session, ChatClientInfoHeader header, Security security)
      throws RequestErrorFault {
    guard.check(security, head);
    if (!tokens.remove(token)) throw Guard.refusal(ExceptionCode.ACCESS_DENIED, "ChatSessionToken is not known.");
    session.value = UUID.randomUUID().toString().replace("-", "");
    sessions.put(session.value, new LinkedBlockingQueue<>(Agent.joins()));
    Lines.tell("requested", "firstName", customer.getFirstName(), "interfaceId", customer.getInterfaceID().getID().getId(),
        "customField", CustomFields.text(customFields));
    answerHead.value = answer(head);
    engagement.value = id(40817);
    cancelledSurvey.value = id(0);
    completedSurvey.value = id(0);
    result.value = ResultTypeEnum.SUCCESS;
  }

  @Override
  public void retrieveMessages(
      TransactionRequestData head, Holder<TransactionResponseData> answerHead, Holder<SystemMessages> messages,
      ChatClientInfoHeader header, Security security) throws RequestErrorFault {
    BlockingQueue<JAXBElement<? extends SystemMessage>> waiting = session(head, header, security);
    messages.value = new SystemMessages();
    List<JAXBElement<? extends SystemMessage>> items = Told.items(messages.value);
    try {
      JAXBElement<? extends SystemMessage> first = waiting.poll(holdMs, TimeUnit.MILLISECONDS);
      if (first != null) items.add(first);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    waiting.drainTo(items);
    answerHead.value = answer(head);
  }

  @Override
  public void postChatMessage(
      TransactionRequestData head, String body, Boolean offTheRecord, Holder<TransactionResponseData> answerHead,
      Holder<SystemMessages> messages, ChatClientInfoHeader header, Security security) throws RequestErrorFault {
    BlockingQueue<JAXBElement<? extends SystemMessage>> waiting = session(head, header, security);
    Lines.tell("text", "body", body);
    waiting.addAll(Agent.answers(body));
    answerHead.value = answer(head);
  }

  @Override
  public TransactionResponseData sendActivityChange(
      TransactionRequestData head, CustomerActivityEnum mode, ChatClientInfoHeader header, Security security) throws RequestErrorFault {
    session(head, header, security);
    Lines.tell("activity", "mode", mode.value());
    return answer(head);
  }

  @Override
  public TransactionResponseData terminateChat(TransactionRequestData head, ChatClientInfoHeader header, Security security)
      throws RequestErrorFault {
    session(head, header, security);
    sessions.remove(header.getSessionID());
    Lines.tell("terminated");
    return answer(head);
  }

  private BlockingQueue<JAXBElement<? extends SystemMessage>> session(
      TransactionRequestData head, ChatClientInfoHeader header, Security security) throws RequestErrorFault {
    guard.check(security, head);
    String sessionId = header == null ? null : header.getSessionID();
    if (sessionId == null) throw Guard.refusal(ExceptionCode.MISSING_ARGUMENT, "SessionID is missing.");
    BlockingQueue<JAXBElement<? extends SystemMessage>> waiting = sessions.get(sessionId);
    if (waiting == null) throw Guard.refusal(ExceptionCode.ACCESS_DENIED, "The session is not known or has ended.");
    return waiting;
  }

  private static TransactionResponseData answer(TransactionRequestData head) {
    TransactionResponseData answer = new TransactionResponseData();
    answer.setClientRequestTime("");
    answer.setServiceStartTime(Agent.now());
    answer.setServiceFinishTime(Agent.now());
    answer.setClientID(3L);
    answer.setClientTransactionID(head.getClientTransactionID());
    return answer;
  }

  private static ID id(long value) {
    ID id = new ID();
    id.setId(value);
    return id;
  }
}
