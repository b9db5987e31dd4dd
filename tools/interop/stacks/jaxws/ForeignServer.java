import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.ws.Endpoint;

/**
 * Site and chat server of the WSDLs, built with JAX-WS.
 *
 * <p>ForeignServer SPECS USER HOLD_MS, with the password in INTEROP_PASSWORD: SPECS is the folder of the WSDLs. Listens on a free
 * port of 127.0.0.1, says where in its first line, and ends when its input ends. Prints one JSON object a line.
 */
public final class ForeignServer {
  private static final String SITE_PATH = "/services/soap/connect/chat_soap";
  private static final String CHAT_PATH = "/chat";

  private ForeignServer() {}

  public static void main(String[] arguments) throws Exception {
    Path specs = Path.of(arguments[0]);
    Guard guard = new Guard(arguments[1], System.getenv("INTEROP_PASSWORD"));
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();
    ForeignChat chat = new ForeignChat(guard, Long.parseLong(arguments[2]));
    publish(server.createContext(CHAT_PATH), chat, schemas(specs));
    publish(server.createContext(SITE_PATH), new ForeignSite(guard, chat, origin + CHAT_PATH), schemas(specs));
    server.start();
    Lines.tell("listening", "site", origin + SITE_PATH, "chat", origin + CHAT_PATH);
    while (System.in.read() >= 0) continue;
    System.exit(0);
  }

  private static void publish(HttpContext context, Object service, List<Source> schemas) {
    Endpoint endpoint = Endpoint.create(service);
    endpoint.setMetadata(schemas);
    endpoint.publish(context);
  }

  private static List<Source> schemas(Path specs) throws Exception {
    try (Stream<Path> files = Files.list(specs.resolve("xsd"))) {
      return new ArrayList<>(files.map(file -> new StreamSource(file.toUri().toString())).collect(Collectors.toList()));
    }
  }
}
