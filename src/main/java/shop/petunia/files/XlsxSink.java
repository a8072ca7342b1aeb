package shop.petunia.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** XLSX with typed cells. The rows go to a temporary file as they come, so that any number of them fits into memory. */
final class XlsxSink implements TableSink {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNITS = 256;
    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Path file;
    private final List<Column> columns;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final XlsxStyles styles = new XlsxStyles(book);
    private final SXSSFSheet sheet;
    private int written;

    XlsxSink(Path file, Path target, List<Column> columns) {
        this.file = file;
        this.columns = columns;
        String name = String.valueOf(target.getFileName());
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name.substring(0, name.lastIndexOf('.'))));
        sheet.createFreezePane(0, 1);
        Row heading = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS);
        }
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (written + 1 == SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw new UserProblem("files.write.tooManyRows", written);
        }
        Row row = sheet.createRow(++written);
        for (int i = 0; i < cells.length; i++) {
            Object value = cells[i];
            if (value != null) {
                Cell cell = row.createCell(i);
                fill(cell, columns.get(i).type(), value);
                cell.setCellStyle(styles.of(columns.get(i).type()));
            }
        }
    }

    static void fill(Cell cell, Column.Type type, Object value) {
        switch (type) {
            case TEXT -> cell.setCellValue(fitting(value.toString()));
            case WHOLE -> cell.setCellValue(((Number) value).doubleValue());
            case DECIMAL -> cell.setCellValue(((BigDecimal) value).doubleValue());
            case MONEY -> cell.setCellValue(((Money) value).roubles().doubleValue());
            case DATE -> cell.setCellValue((LocalDate) value);
            case MINUTE -> cell.setCellValue((LocalDateTime) value);
        }
    }

    private static String fitting(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size() - 1));
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
