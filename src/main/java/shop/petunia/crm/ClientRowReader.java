package shop.petunia.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientDraft;
import shop.petunia.files.Cells;
import shop.petunia.files.TableRow;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/** Reads the rows of one file; all errors of a row are told at once. */
final class ClientRowReader {
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100_000_000);
    private static final int SHORTEST_ABROAD = 10;

    private final ClientColumns columns;
    private final String region;
    private final LocalDate today;
    private final boolean plusIsLeftOut;

    private ClientRowReader(ClientColumns columns, String region, LocalDate today, boolean plusIsLeftOut) {
        this.columns = columns;
        this.region = region;
        this.today = today;
        this.plusIsLeftOut = plusIsLeftOut;
    }

    /**
     * A phone from abroad may read as one of the region when its plus is left out. So a file in which every phone makes
     * sense with a plus before it, as our own CSV writes them, is read like that.
     */
    static ClientRowReader of(List<TableRow> rows, ClientColumns columns, String region, LocalDate today) {
        ClientRowReader plain = new ClientRowReader(columns, region, today, false);
        boolean plusIsLeftOut = rows.stream()
                .map(row -> plain.cell(row, ClientFileColumn.PHONE))
                .filter(phone -> !phone.isEmpty())
                .allMatch(phone -> plain.abroad(phone).isPresent());
        return new ClientRowReader(columns, region, today, plusIsLeftOut);
    }

    ClientFileRow read(TableRow row) {
        List<Sentence> problems = new ArrayList<>();
        String phone = cell(row, ClientFileColumn.PHONE);
        Optional<String> known = phone(phone, problems);
        Points points = value(row, ClientFileColumn.POINTS, ClientRowReader::points, problems);
        LocalDate registered = value(row, ClientFileColumn.REGISTERED, Cells::date, problems);
        LocalDate birthday = value(row, ClientFileColumn.BIRTHDAY, this::past, problems);
        ClientDraft draft = draft(row, known.orElse(phone), birthday, problems);
        String card = cell(row, ClientFileColumn.CARD);
        if (card.length() > ClientDraft.CARD_LENGTH) {
            problems.add(Sentence.of("crm.import.longCard", ClientDraft.CARD_LENGTH));
        }
        return new ClientFileRow(row.line(), phone, problems.isEmpty() ? draft : null, card.isEmpty() ? null : card,
                points == null ? Points.ZERO : points, registered, null, problems);
    }

    private @Nullable ClientDraft draft(
            TableRow row, String phone, @Nullable LocalDate birthday, List<Sentence> problems) {
        try {
            return new ClientDraft(phone, cell(row, ClientFileColumn.FIRST_NAME),
                    cell(row, ClientFileColumn.LAST_NAME), cell(row, ClientFileColumn.FULL_NAME), birthday,
                    cell(row, ClientFileColumn.NOTE), cell(row, ClientFileColumn.MARKET_CARD),
                    Stream.of(cell(row, ClientFileColumn.TAGS).split("[,;]")).toList(), List.of());
        } catch (UserProblem tooLong) {
            problems.add(tooLong.sentence());
            return null;
        }
    }

    /** A phone from abroad without its plus, as spreadsheets and our own CSV write it, is one too. */
    private Optional<String> phone(String typed, List<Sentence> problems) {
        Optional<String> phone = plusIsLeftOut
                ? abroad(typed)
                : Phones.e164(typed, region).or(() -> abroad(typed));
        if (phone.isEmpty()) {
            problems.add(typed.isEmpty()
                    ? Sentence.of("crm.import.phoneMissing")
                    : Sentence.of("crm.import.phoneInvalid", typed));
        }
        return phone;
    }

    private Optional<String> abroad(String typed) {
        return typed.matches("\\d{" + SHORTEST_ABROAD + ",}") ? Phones.e164("+" + typed, region) : Optional.empty();
    }

    private LocalDate past(String cell) {
        LocalDate day = Cells.date(cell);
        if (day.isAfter(today)) {
            throw new UserProblem("crm.import.future", cell);
        }
        return day;
    }

    private static Points points(String cell) {
        BigDecimal number = Cells.number(cell);
        if (number.signum() < 0 || number.compareTo(MOST_POINTS) > 0) {
            throw new UserProblem("crm.import.pointsLimits", cell);
        }
        return Points.of(number);
    }

    private <T> @Nullable T value(
            TableRow row, ClientFileColumn column, Function<String, T> reading, List<Sentence> problems) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(cell);
        } catch (UserProblem unreadable) {
            problems.add(Sentence.of("crm.import.field", column, unreadable.sentence()));
            return null;
        }
    }

    private String cell(TableRow row, ClientFileColumn column) {
        return columns.of(column).map(row::cell).map(Cells::text).orElse("");
    }
}
