import com.rightnow.ws.chat.common.messages.v1.DataValue;
import com.rightnow.ws.chat.common.messages.v1.GenericField;
import com.rightnow.ws.chat.common.messages.v1.GenericObject;
import java.util.stream.Collectors;

/** Custom fields as one line: name=value, and objects in brackets. */
final class CustomFields {
  private CustomFields() {}

  static String text(GenericObject object) {
    return object == null ? "" : object.getGenericFields().stream().map(CustomFields::text).collect(Collectors.joining(","));
  }

  private static String text(GenericField field) {
    DataValue value = field.getDataValue();
    return field.getName() + "=" + (value.getObjectValue() == null ? value.getStringValue() : "(" + text(value.getObjectValue()) + ")");
  }
}
