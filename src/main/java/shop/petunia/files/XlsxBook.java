package shop.petunia.files;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says about all its sheets. */
final class XlsxBook extends DefaultHandler {
    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
            case "sheet" -> {
                String state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            }
            default -> {}
        }
    }

    /** Books from old Macs count days from 1904 instead of 1900. */
    boolean countsFrom1904() {
        return from1904;
    }

    boolean hides(String sheet) {
        return hidden.contains(sheet);
    }
}
