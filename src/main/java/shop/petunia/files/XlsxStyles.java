package shop.petunia.files;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a written sheet, made once: a workbook holds only so many styles. */
final class XlsxStyles {
    private final CellStyle heading;
    private final Map<Column.Type, CellStyle> byType = new EnumMap<>(Column.Type.class);
    private final Map<Column.Type, CellStyle> ofTotals = new EnumMap<>(Column.Type.class);

    XlsxStyles(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        heading = heading(book, bold);
        for (Column.Type type : Column.Type.values()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format(type)));
            byType.put(type, style);
            CellStyle total = book.createCellStyle();
            total.cloneStyleFrom(style);
            total.setFont(bold);
            total.setBorderTop(BorderStyle.THIN);
            ofTotals.put(type, total);
        }
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle of(Column.Type type) {
        return of(byType, type);
    }

    /** For the last row. */
    CellStyle total(Column.Type type) {
        return of(ofTotals, type);
    }

    private static CellStyle of(Map<Column.Type, CellStyle> styles, Column.Type type) {
        CellStyle style = styles.get(type);
        if (style == null) {
            throw new IllegalStateException("No style for " + type);
        }
        return style;
    }

    private static CellStyle heading(Workbook book, Font bold) {
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static String format(Column.Type type) {
        return switch (type) {
            case TEXT -> "@";
            case WHOLE -> "#,##0";
            case DECIMAL -> "General";
            case MONEY -> "#,##0.00";
            case DATE -> "dd.mm.yyyy";
            case MINUTE -> "dd.mm.yyyy hh:mm";
        };
    }
}
