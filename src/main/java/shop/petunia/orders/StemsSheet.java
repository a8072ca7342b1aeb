package shop.petunia.orders;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import shop.petunia.files.Column;
import shop.petunia.files.TableWriter;
import shop.petunia.printing.Document;
import shop.petunia.shared.Period;
import shop.petunia.ui.Texts;

/** The day's stems on paper or as a table, for whoever goes to the vases or to the wholesaler. */
public record StemsSheet(String shop, Period days, List<StemsRow> stems) {
    private static final int NAME = 40;
    private static final int CATEGORY = 24;
    private static final int NUMBER = 14;

    /** A row as the template reads it. */
    public record Line(String name, String category, long orders, long needed, long toTake, long living, long lacking) {
        static Line of(StemsRow row) {
            return new Line(row.name(), row.category(), row.orders(), row.needed(), row.toTake(), row.living(),
                    row.lacking());
        }
    }

    Document document(Texts texts) {
        return new Document("orders/StemsSheet", title(texts),
                Map.of("shop", shop, "days", when(texts),
                        "needed", stems.stream().mapToLong(StemsRow::needed).sum(),
                        "lacking", stems.stream().mapToLong(StemsRow::lacking).sum()),
                stems.stream().map(Line::of).toList());
    }

    String title(Texts texts) {
        return texts.get("orders.stems.file", when(texts));
    }

    private String when(Texts texts) {
        if (days.first().equals(days.last())) {
            return texts.day(days.first());
        }
        return days.last().equals(Period.END)
                ? texts.get("orders.stems.everything")
                : texts.day(days.first()) + " – " + texts.day(days.last());
    }

    static void write(Path file, Texts texts, List<StemsRow> rows) {
        TableWriter.write(file, texts.locale(), columns(texts), sink -> rows.forEach(row -> sink.row(
                row.name(), row.category(), row.orders(), row.needed(), row.toTake(), row.living(), row.expired(),
                row.lacking())), written -> {});
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column(texts.get("orders.stems.name"), Column.Type.TEXT, NAME),
                new Column(texts.get("orders.stems.category"), Column.Type.TEXT, CATEGORY),
                new Column(texts.get("orders.stems.orders"), Column.Type.WHOLE, NUMBER),
                new Column(texts.get("orders.stems.needed"), Column.Type.WHOLE, NUMBER),
                new Column(texts.get("orders.stems.toTake"), Column.Type.WHOLE, NUMBER),
                new Column(texts.get("orders.stems.living"), Column.Type.WHOLE, NUMBER),
                new Column(texts.get("orders.stems.expired"), Column.Type.WHOLE, NUMBER),
                new Column(texts.get("orders.stems.lacking"), Column.Type.WHOLE, NUMBER));
    }
}
