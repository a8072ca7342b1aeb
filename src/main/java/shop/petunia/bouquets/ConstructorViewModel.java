package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;

/** One recipe under the florist's hands: what goes in, what it costs at this moment, what it will sell for. */
final class ConstructorViewModel {
    private static final Question LOSING = new Question(Sentence.of("bouquets.unsaved.title"),
            Sentence.of("bouquets.unsaved.text"), Sentence.of("bouquets.unsaved.leave"), true);

    private final Florist florist;
    private final Kit kit;
    private final Runnable back;
    private final Markup markup;
    private final Composition composition;
    private final Offers offers;
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final RecipeFields fields = new RecipeFields(this::compute);
    private final RecipePhoto photo;
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>(Figures.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable BouquetCard> card = new ReadOnlyObjectWrapper<>();
    private final Busy busy = new Busy();
    private Money confirmed = Money.ZERO;
    private List<Stem> initialStems = List.of();
    private Money initialConfirmed = Money.ZERO;

    /** @param back to the gallery
     *  @param day for when the flowers are wanted, or null for now */
    ConstructorViewModel(Florist florist, Kit kit, @Nullable LocalDate day, Runnable back) {
        this.florist = florist;
        this.kit = kit;
        this.back = back;
        this.markup = florist.markup();
        this.photo = new RecipePhoto(florist.photos(), kit);
        this.composition = new Composition(florist, kit, day, this::compute);
        this.offers = new Offers(florist, kit, composition);
        fields.rule()
                .textProperty()
                .addListener((Observable rule) -> fields.proposePrice(byMarkup(), kit.texts()));
        kit.background().run(new Busy(), florist.bouquets()::categories, categories::setAll);
        offers.refresh();
    }

    /** Begins with a recipe that is there. */
    void open(long bouquetId) {
        kit.background().run(busy, () -> florist.bouquets().card(bouquetId), this::show, problem -> {
            kit.background().refused(problem);
            back.run();
        });
    }

    Composition composition() {
        return composition;
    }

    Offers offers() {
        return offers;
    }

    ObservableList<String> categories() {
        return categories;
    }

    /** What is typed. */
    RecipeFields fields() {
        return fields;
    }

    RecipePhoto photo() {
        return photo;
    }

    ReadOnlyObjectProperty<Figures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** What is edited, or null for a new one. */
    ReadOnlyObjectProperty<@Nullable BouquetCard> card() {
        return card.getReadOnlyProperty();
    }

    Busy busy() {
        return busy;
    }

    int few() {
        return florist.few();
    }

    LocalDate today() {
        return florist.time().today();
    }

    /** What so much cost adds to the price, for stems to be weighed against what remains; null beside an own price. */
    @Nullable Money inPrice(Money cost) {
        return fields.isByMarkup() ? markup.share(cost) : null;
    }

    /** While a photo is still read, it would be missing in what is saved. */
    BooleanBinding unready() {
        return busy.onProperty().or(photo.busy().onProperty());
    }

    /** Asks the stock afresh; what is typed stays. */
    void refresh() {
        composition.refresh();
        offers.refresh();
    }

    boolean isChanged() {
        return fields.isChanged()
                || !stems().equals(initialStems)
                || photo.isChanged()
                || !confirmed.equals(initialConfirmed);
    }

    /** Back to the gallery, after a question when something would be lost. */
    void leave() {
        if (isChanged()) {
            kit.dialogs().confirm(LOSING, back);
        } else {
            back.run();
        }
    }

    /** The person agrees to the lower price that the markup suggests now. */
    void takeSuggested() {
        confirmed = figures.get().suggested();
        compute();
    }

    /** @return whether all fields were right; else their errors show */
    boolean save() {
        if (unready().get()) {
            return true;
        }
        try {
            Optional<BouquetDraft> draft = fields.draft(stems(), figures.get().price(), photo.name().get());
            draft.ifPresent(this::store);
            return draft.isPresent();
        } catch (UserProblem problem) {
            refused(problem);
            return false;
        }
    }

    private void store(BouquetDraft draft) {
        BouquetCard edited = card.get();
        kit.background().run(busy, () -> {
            if (edited == null) {
                florist.bouquets().add(draft);
            } else {
                florist.bouquets().edit(edited.id(), draft);
            }
            return Sentence.of("bouquets.saved", draft.name());
        }, done -> {
            kit.dialogs().notice(done);
            back.run();
        }, problem -> {
            if (!florist.permit().ask(kit, problem, () -> store(draft))) {
                refused(problem);
            }
        });
    }

    private void refused(UserProblem problem) {
        if (!fields.refuse(problem)) {
            kit.background().refused(problem);
        }
    }

    private void show(BouquetCard opened) {
        BouquetDraft draft = opened.draft();
        card.set(opened);
        fields.show(draft, kit.texts());
        photo.show(draft.photo());
        confirmed = draft.price();
        initialConfirmed = confirmed;
        initialStems = draft.stems();
        composition.set(opened.stems());
    }

    private List<Stem> stems() {
        return composition.stems().stream().map(ComposedStem::stem).toList();
    }

    private void compute() {
        Recipe recipe = composition.recipe();
        Money cost = recipe.cost()
                .plus(RecipeFields.amount(fields.packaging()))
                .plus(RecipeFields.amount(fields.labour()));
        Money suggested = markup.price(cost);
        Money wanted = RecipeFields.amount(fields.budget());
        Money price = fields.isByMarkup() ? risen(suggested) : RecipeFields.amount(fields.price());
        figures.set(new Figures(cost, recipe.isCostUnknown(), suggested, price, recipe.can(),
                wanted.isZero() ? null : wanted.minus(price)));
    }

    private Money byMarkup() {
        return risen(figures.get().suggested());
    }

    /** By itself a price only rises. */
    private Money risen(Money suggested) {
        return suggested.compareTo(confirmed) > 0 ? suggested : confirmed;
    }
}
