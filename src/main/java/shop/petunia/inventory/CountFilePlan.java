package shop.petunia.inventory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shop.petunia.shared.Sentence;

/**
 * What a file of counts would enter. A handheld writes a row for each scan: rows of one lot are summed up, and so are
 * rows of one good, whose sum is then spread over its lots. The latest row says when it was counted.
 */
final class CountFilePlan {
    private final CountFileLots books;
    private final Instant now;
    private final ZoneId zone;
    private final Map<Long, Sum> lots = new LinkedHashMap<>();
    private final Map<Long, Sum> goods = new LinkedHashMap<>();
    private final Map<Integer, Sentence> problems = new TreeMap<>();
    private final List<Count> counts = new ArrayList<>();

    private CountFilePlan(CountFileLots books, Instant now, ZoneId zone) {
        this.books = books;
        this.now = now;
        this.zone = zone;
    }

    static CountFilePlan of(List<CountFileRow> rows, CountFileLots books, Instant now, ZoneId zone) {
        CountFilePlan plan = new CountFilePlan(books, now, zone);
        rows.forEach(plan::sort);
        plan.lots.forEach(plan::countLot);
        plan.goods.forEach(plan::countGood);
        return plan;
    }

    /** One for each bad row, in the order of the file. */
    List<Sentence> problems() {
        return problems.entrySet().stream()
                .map(problem -> Sentence.of("inventory.file.problem", problem.getKey(), problem.getValue()))
                .toList();
    }

    List<Count> counts() {
        return counts;
    }

    private void sort(CountFileRow row) {
        row.problems().forEach(problem -> refuse(row.line(), problem));
        Instant at = row.at() == null ? now : row.at().atZone(zone).toInstant();
        if (at.isAfter(now)) {
            refuse(row.line(), Sentence.of("inventory.file.future", at));
        }
        if (problems.containsKey(row.line())) {
            return;
        }
        if (row.lot().isEmpty()) {
            books.good(row.good()).ifPresentOrElse(
                    good -> goods.computeIfAbsent(good, id -> new Sum()).add(row, at),
                    () -> refuse(row.line(), Sentence.of("inventory.file.unknownGood", row.good())));
        } else {
            sortLot(row, at);
        }
    }

    private void sortLot(CountFileRow row, Instant at) {
        Optional<Long> good = row.lot().matches("\\d{1,18}")
                ? books.goodOfLot(Long.parseLong(row.lot()))
                : Optional.empty();
        if (good.isEmpty()) {
            refuse(row.line(), Sentence.of("inventory.file.unknownLot", row.lot()));
        } else if (!row.good().isEmpty() && !books.good(row.good()).equals(good)) {
            refuse(row.line(), Sentence.of("inventory.file.otherGood", row.lot(), books.goodName(good.get())));
        } else {
            lots.computeIfAbsent(Long.parseLong(row.lot()), id -> new Sum()).add(row, at);
        }
    }

    private void countLot(long id, Sum sum) {
        Optional<LotThen> lot = books.lot(id, sum.at);
        if (lot.isEmpty()) {
            refuse(sum.line, Sentence.of("inventory.file.lotElsewhere", id));
        } else if (goods.containsKey(lot.get().goodId())) {
            refuse(sum.line, Sentence.of("inventory.file.twice", books.goodName(lot.get().goodId())));
        } else {
            count(lot.get(), sum.pieces, sum);
        }
    }

    private void countGood(long good, Sum sum) {
        List<LotThen> standing = books.lotsOf(good, sum.at);
        if (standing.isEmpty()) {
            refuse(sum.line, Sentence.of("inventory.file.noLot", books.goodName(good)));
        } else if (sum.pieces > Counts.MOST) {
            refuse(sum.line, Sentence.of("inventory.count.tooMany", Counts.MOST));
        } else {
            LotThen.spread(standing, (int) sum.pieces).forEach((lot, pieces) -> count(lot, pieces, sum));
        }
    }

    private void count(LotThen lot, long pieces, Sum sum) {
        if (pieces > Counts.MOST) {
            refuse(sum.line, Sentence.of("inventory.count.tooMany", Counts.MOST));
        }
        books.holder(lot).ifPresent(other -> refuse(sum.line, Sentence.of("inventory.line.taken", other)));
        counts.add(new Count(lot, (int) pieces, sum.at));
    }

    private void refuse(int line, Sentence reason) {
        problems.putIfAbsent(line, reason);
    }

    /** A number for a lot. */
    record Count(LotThen lot, int quantity, Instant at) {}

    /** What the rows of one lot, or of one good, come to. */
    private static final class Sum {
        private int line;
        private long pieces;
        private Instant at = Instant.MIN;

        void add(CountFileRow row, Instant when) {
            line = row.line();
            pieces += row.quantity();
            at = when.isAfter(at) ? when : at;
        }
    }
}
