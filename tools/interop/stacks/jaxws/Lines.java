import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one JSON object a line, for the test that has started the program. */
final class Lines {
  private Lines() {}

  static synchronized void tell(String step, Object... namesAndValues) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("step", step);
    for (int i = 0; i < namesAndValues.length; i += 2) facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    StringBuilder line = new StringBuilder("{");
    facts.forEach((name, value) -> line.append(line.length() > 1 ? "," : "").append(quote(name)).append(':').append(json(value)));
    System.out.println(line.append('}'));
    System.out.flush();
  }

  private static String json(Object value) {
    return value == null || value instanceof Boolean || value instanceof Number ? String.valueOf(value) : quote(value.toString());
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < 0x20) quoted.append(String.format("\\u%04x", (int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}
