package shop.petunia.receptions;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Ctrl+K over receptions: by name, invoice number and supplier. */
public final class ReceptionSearch implements SearchSource {
    private final Receptions receptions;
    private final Supplier<Texts> texts;

    public ReceptionSearch(Receptions receptions, Supplier<Texts> texts) {
        this.receptions = receptions;
        this.texts = texts;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return receptions.search(text, limit).stream().map(this::hit).toList();
    }

    private Hit hit(ReceptionRow row) {
        String hint = Stream.of(texts.get().day(row.date()), row.supplierName(), row.invoice())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Hit(new Place(StockChange.RECEPTION, row.id()), ReceptionsView.ICON, row.name(), hint);
    }
}
