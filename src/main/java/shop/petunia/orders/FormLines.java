package shop.petunia.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.bouquets.UnitState;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.SearchText;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** What is ordered, line by line. */
final class FormLines {
    private static final int OF_EACH = 5;

    private final OrderWorkplace place;
    private final Kit kit;
    private final Runnable changed;
    private final ObservableList<FormLine> lines = FXCollections.observableArrayList();
    private final Busy finding = new Busy();
    private List<FormLine> before = List.of();

    /** @param changed is told whenever the sum may be another */
    FormLines(OrderWorkplace place, Kit kit, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.changed = changed;
        lines.addListener((ListChangeListener<FormLine>) change -> changed.run());
    }

    ObservableList<FormLine> lines() {
        return lines;
    }

    void reset(List<OrderLineDraft> drafts) {
        lines.clear();
        drafts.forEach(draft -> put(FormLine.of(draft, kit.texts())));
        before = List.copyOf(lines);
        picture(before);
    }

    /** Bouquets, goods, what stands on the showcase, and at last the words themselves. Work for the background. */
    List<Offer> search(String words) {
        List<Offer> found = new ArrayList<>();
        place.florist().showcase().byBarcode(words)
                .filter(unit -> unit.state() == UnitState.ON_SHOWCASE)
                .ifPresent(unit -> found.add(unit(unit)));
        place.rooms().goods().byBarcode(words).filter(good -> !good.archived()).ifPresent(
                good -> found.add(good(good)));
        place.rooms().bouquets().search(words, OF_EACH).forEach(row -> found.add(bouquet(row)));
        place.rooms().goods().search(words, OF_EACH).forEach(good -> found.add(good(good)));
        found.add(Offer.free(words));
        return found;
    }

    String suggestion(Offer offer) {
        if (offer.kind() == LineKind.FREE) {
            return kit.texts().get("orders.offer.free", offer.name());
        }
        Money price = offer.price();
        return Stream.of(offer.name(), price == null ? "" : kit.texts().money(price), offer.hint())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The same thing again is one more of it. */
    FormLine add(Offer offer) {
        Optional<FormLine> same = lines.stream().filter(line -> line.isSame(offer)).findFirst();
        if (same.isPresent()) {
            same.get().more(1);
            return same.get();
        }
        FormLine line = FormLine.of(offer, kit.texts());
        put(line);
        return line;
    }

    /** Enter before a suggestion was taken: what is called exactly so, or the words as they are. */
    void addTyped(String words, Consumer<FormLine> added) {
        kit.background().run(finding, () -> exactly(words), offer -> added.accept(add(offer)));
    }

    void remove(FormLine line) {
        lines.remove(line);
    }

    Money goods() {
        return lines.stream().map(FormLine::sum).reduce(Money.ZERO, Money::plus);
    }

    boolean isChanged() {
        return !lines.equals(before) || lines.stream().anyMatch(FormLine::isChanged);
    }

    /** Nothing while something is wrong. */
    Optional<List<OrderLineDraft>> drafts() {
        List<OrderLineDraft> drafts = lines.stream().map(FormLine::draft).flatMap(Optional::stream).toList();
        return drafts.size() == lines.size() ? Optional.of(drafts) : Optional.empty();
    }

    private Offer exactly(String words) {
        List<Offer> found = search(words);
        Offer first = found.getFirst();
        boolean scanned = words.matches("\\d{6,}|[A-Z]+-\\d+") && first.kind() != LineKind.FREE;
        return scanned
                ? first
                : found.stream()
                        .filter(offer -> SearchText.fold(offer.name()).equals(SearchText.fold(words)))
                        .findFirst()
                        .orElse(Offer.free(words));
    }

    private void picture(List<FormLine> shown) {
        kit.background().run(new Busy(), () -> {
            Map<FormLine, String> photos = new LinkedHashMap<>();
            shown.forEach(line -> {
                String photo = line.findPhoto(place);
                if (photo != null) {
                    photos.put(line, photo);
                }
            });
            return photos;
        }, photos -> photos.forEach((line, photo) -> line.photo().set(photo)));
    }

    private void put(FormLine line) {
        line.quantity().addListener((property, old, now) -> changed.run());
        line.price().textProperty().addListener((property, old, now) -> changed.run());
        line.discount().textProperty().addListener((property, old, now) -> changed.run());
        lines.add(line);
    }

    private Offer bouquet(BouquetRow row) {
        return new Offer(LineKind.BOUQUET, row.id(), row.name(), row.price(), row.photo(),
                kit.texts().get("orders.offer.can", row.can()));
    }

    private Offer unit(UnitRow unit) {
        return new Offer(LineKind.UNIT, unit.id(), unit.name(), unit.price(), unit.photo(),
                kit.texts().get("orders.offer.showcase", unit.barcode()));
    }

    private static Offer good(GoodRow good) {
        return new Offer(LineKind.GOOD, good.id(), good.name(), good.price(), null, good.category());
    }
}
