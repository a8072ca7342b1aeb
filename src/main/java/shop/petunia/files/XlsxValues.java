package shop.petunia.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Turns what a sheet stores for a cell into the text that a table carries. */
final class XlsxValues {
    /** As many digits as a spreadsheet keeps; 0.1 + 0.2 is stored with more. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();

    XlsxValues(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * @param type the cell's type as the sheet writes it; none is a number
     * @param style the number of its style; none is the first
     */
    String text(@Nullable String type, @Nullable String style, String stored) {
        return switch (type == null ? "n" : type) {
            case "s" -> strings.getItemAt(Integer.parseInt(stored.strip())).getString();
            case "n" -> stored.isBlank() ? "" : number(stored.strip(), style == null ? 0 : Integer.parseInt(style));
            case "b" -> stored.strip().equals("1") ? "true" : "false";
            default -> stored;
        };
    }

    private String number(String stored, int style) {
        BigDecimal value = new BigDecimal(stored).round(SPREADSHEET);
        if (dateStyles.computeIfAbsent(style, this::showsDate) && DateUtil.isValidExcelDate(value.doubleValue())) {
            return date(value.doubleValue());
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private boolean showsDate(int style) {
        if (style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle format = styles.getStyleAt(style);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    private String date(double value) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
        if (value < 1) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }
}
