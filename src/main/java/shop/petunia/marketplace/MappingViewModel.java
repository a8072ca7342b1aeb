package shop.petunia.marketplace;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** What the marketplace's products are here. */
final class MappingViewModel {
    private static final int FOUND = 8;

    private final Mapping mapping;
    private final Kit kit;
    private final ObservableList<Unlinked> unlinked = FXCollections.observableArrayList();
    private final ObservableList<Linked> linked = FXCollections.observableArrayList();
    private final Latest latestUnlinked = new Latest();
    private final Latest latestLinked = new Latest();
    private final Busy busy = new Busy();

    MappingViewModel(MarketDesk desk, Kit kit) {
        this.mapping = desk.mapping();
        this.kit = kit;
    }

    ObservableList<Unlinked> unlinked() {
        return unlinked;
    }

    ObservableList<Linked> linked() {
        return linked;
    }

    Busy busy() {
        return busy;
    }

    void refresh() {
        kit.background().latest(latestUnlinked, mapping::unlinked, now -> replace(unlinked, now));
        kit.background().latest(latestLinked, mapping::linked, now -> replace(linked, now));
    }

    /** For the field in which one is chosen; called off the JavaFX thread. */
    List<Candidate> search(String text) {
        return mapping.search(text, FOUND);
    }

    /** What is suggested is right. */
    void confirm(Unlinked product) {
        Candidate suggestion = product.suggestion();
        if (suggestion == null) {
            choose(product);
        } else {
            confirm(product, suggestion);
        }
    }

    void confirm(Unlinked product, Candidate chosen) {
        Link link = chosen.link();
        kit.act(busy, () -> mapping.confirm(product, link),
                Sentence.of("marketplace.link.done", product.name(), chosen.name()), this::refresh);
    }

    /** Something else than what is suggested. */
    void choose(Unlinked product) {
        LinkProductForm.open(this, kit, product);
    }

    /** From an order's line. */
    void link(long productId) {
        kit.background().latest(new Latest(), () -> mapping.unlinked(productId), found -> found.ifPresentOrElse(
                this::choose, () -> kit.dialogs().notice(Sentence.of("marketplace.link.already"))));
    }

    void unlink(Linked product) {
        Question question = new Question(Sentence.of("marketplace.unlink.title", product.name()),
                Sentence.of("marketplace.unlink.question", product.item()), Sentence.of("marketplace.unlink.action"),
                true);
        kit.dialogs().confirm(question, () -> kit.act(busy, () -> mapping.forget(product.productId()),
                Sentence.of("marketplace.unlink.done", product.name()), this::refresh));
    }

    void open(Place place) {
        kit.navigator().go(place);
    }

    private static <T> void replace(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }
}
