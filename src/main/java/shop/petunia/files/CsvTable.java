package shop.petunia.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import shop.petunia.shared.UserProblem;

/** Reads the text of a CSV file. */
final class CsvTable {
    private CsvTable() {}

    static void read(String text, String file, TableBuilder into) {
        try (CsvReader<CsvRecord> records = reader(text)) {
            for (CsvRecord record : records) {
                into.add((int) record.getStartingLineNumber(), cells(record));
            }
        } catch (CsvParseException broken) {
            throw new UserProblem(broken, "files.table.quotes", file, into.lastLine());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A quote that is never closed is refused: it would swallow the rest of the file as one cell. */
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(Formulas::unguarded).toList();
    }

    /**
     * By the heading row: a semicolon or a tab, whichever is there more often; a comma only when neither is there,
     * because headings such as «Срок жизни, дн» have commas of their own.
     */
    static char delimiter(String text) {
        String heading = unquotedHeading(text);
        long semicolons = count(heading, ';');
        long tabs = count(heading, '\t');
        if (semicolons == 0 && tabs == 0) {
            return ',';
        }
        return semicolons >= tabs ? ';' : '\t';
    }

    private static String unquotedHeading(String text) {
        StringBuilder heading = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean lineEnd = character == '\n' || character == '\r';
            if (lineEnd && begun && !quoted) {
                break;
            }
            begun |= !Character.isWhitespace(character);
            quoted ^= character == '"';
            if (!quoted) {
                heading.append(character);
            }
        }
        return heading.toString();
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }
}
