package shop.petunia.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** CSV as the spreadsheet of the language opens it by a double click. */
final class CsvSink implements TableSink {
    private static final char MARK = '\ufeff';

    private final List<Column> columns;
    private final boolean russian;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final CsvWriter writer;

    CsvSink(Path file, Locale locale, List<Column> columns) throws IOException {
        this.columns = columns;
        russian = locale.getLanguage().equals("ru");
        day = DateTimeFormatter.ofPattern(russian ? "dd.MM.uuuu" : "uuuu-MM-dd");
        minute = DateTimeFormatter.ofPattern(russian ? "dd.MM.uuuu HH:mm" : "uuuu-MM-dd HH:mm");
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(MARK);
        writer = CsvWriter.builder()
                .fieldSeparator(russian ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        writer.writeRecord(columns.stream().map(Column::title).map(Formulas::guarded).toList());
    }

    @Override
    public void row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            texts.add(cell == null ? "" : text(columns.get(i).type(), cell));
        }
        writer.writeRecord(texts);
    }

    private String text(Column.Type type, Object cell) {
        return switch (type) {
            case TEXT -> Formulas.guarded(cell.toString());
            case WHOLE -> Long.toString(((Number) cell).longValue());
            case DECIMAL -> number((BigDecimal) cell);
            case MONEY -> number(((Money) cell).roubles());
            case DATE -> day.format((LocalDate) cell);
            case MINUTE -> minute.format((LocalDateTime) cell);
        };
    }

    private String number(BigDecimal value) {
        String plain = value.toPlainString();
        return russian ? plain.replace('.', ',') : plain;
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
