package shop.petunia.files;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears one sheet and hands its rows on. Cells that a sheet leaves out, or that lie under a merged one, stay empty and
 * keep the others in their columns. A formula counts with the value that was stored with it.
 */
final class XlsxSheet extends DefaultHandler {
    private final XlsxValues values;
    private final TableBuilder into;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();

    private int line;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean hearing;
    private boolean phonetic;

    XlsxSheet(XlsxValues values, TableBuilder into) {
        this.values = values;
        this.into = into;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "rPh" -> phonetic = true;
            case "v", "t" -> hearing = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hearing) {
            stored.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> hearing = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> into.add(line, cells);
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        line = number == null ? line + 1 : Integer.parseInt(number);
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        stored.setLength(0);
    }

    private void endCell() {
        String text = values.text(type, style, stored.toString());
        if (text.isEmpty()) {
            return;
        }
        into.allowColumns(column + 1);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
