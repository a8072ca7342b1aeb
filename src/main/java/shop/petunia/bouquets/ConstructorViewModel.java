package shop.petunia.bouquets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** One recipe under the florist's hands: what goes in, what it costs at this moment, what it will sell for. */
final class ConstructorViewModel {
    private static final FileKind PICTURES =
            new FileKind(Sentence.of("bouquets.photo.kind"), List.of("jpg", "jpeg", "png"));
    private static final Question LOSING = new Question(Sentence.of("bouquets.unsaved.title"),
            Sentence.of("bouquets.unsaved.text"), Sentence.of("bouquets.unsaved.leave"), true);

    private final Florist florist;
    private final Kit kit;
    private final Runnable back;
    private final Markup markup;
    private final Composition composition;
    private final Offers offers;
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final Input<String> name = Inputs.required(BouquetDraft.NAME_LENGTH);
    private final Input<String> category = Inputs.text(BouquetDraft.CATEGORY_LENGTH);
    private final Input<String> note = Inputs.text(BouquetDraft.NOTE_LENGTH);
    private final Input<Optional<Money>> packaging = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> labour = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> budget = Inputs.optional(Inputs::amount);
    private final Input<PriceRule> rule = Inputs.constant(PriceRule.BY_MARKUP);
    private final Input<Optional<Money>> price = Inputs.optional(Inputs::amount);
    private final ObjectProperty<@Nullable String> photo = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>(Figures.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable BouquetCard> card = new ReadOnlyObjectWrapper<>();
    private final Busy busy = new Busy();
    private final Busy photographing = new Busy();
    private Money confirmed = Money.ZERO;
    private List<Stem> initialStems = List.of();
    private @Nullable String initialPhoto;
    private Money initialConfirmed = Money.ZERO;

    /** @param back to the gallery
     *  @param day for when the flowers are wanted, or null for now */
    ConstructorViewModel(Florist florist, Kit kit, @Nullable LocalDate day, Runnable back) {
        this.florist = florist;
        this.kit = kit;
        this.back = back;
        this.markup = florist.markup();
        this.composition = new Composition(florist, kit, day, this::compute);
        this.offers = new Offers(florist, kit, composition);
        Stream.of(packaging, labour, budget, rule, price)
                .forEach(input -> input.textProperty().addListener((Observable typed) -> compute()));
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

    Input<String> name() {
        return name;
    }

    Input<String> category() {
        return category;
    }

    Input<String> note() {
        return note;
    }

    Input<Optional<Money>> packaging() {
        return packaging;
    }

    Input<Optional<Money>> labour() {
        return labour;
    }

    /** The sum that the bouquet is built for. */
    Input<Optional<Money>> budget() {
        return budget;
    }

    Input<PriceRule> rule() {
        return rule;
    }

    /** The own price, where it does not follow the markup. */
    Input<Optional<Money>> price() {
        return price;
    }

    ObjectProperty<@Nullable String> photo() {
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

    Busy photographing() {
        return photographing;
    }

    int few() {
        return florist.few();
    }

    /** Asks the stock afresh; what is typed stays. */
    void refresh() {
        composition.refresh();
        offers.refresh();
    }

    boolean isChanged() {
        return Stream.of(name, category, note, packaging, labour, rule, price).anyMatch(Input::isChanged)
                || !stems().equals(initialStems)
                || !Objects.equals(photo.get(), initialPhoto)
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

    void choosePhoto() {
        kit.dialogs().openFile(Sentence.of("bouquets.photo.choose"), List.of(PICTURES), this::takePhoto);
    }

    void takePhoto(Path file) {
        kit.background().run(photographing, () -> florist.photos().keep(file), photo::set);
    }

    void removePhoto() {
        photo.set(null);
    }

    /** @return whether all fields were right; else their errors show */
    boolean save() {
        Optional<BouquetDraft> draft;
        try {
            draft = draft();
        } catch (UserProblem problem) {
            kit.background().refused(problem);
            return false;
        }
        draft.ifPresent(this::store);
        return draft.isPresent();
    }

    private Optional<BouquetDraft> draft() {
        var typedName = name.value();
        var typedCategory = category.value();
        var typedNote = note.value();
        var wrapping = packaging.value();
        var work = labour.value();
        var own = price.value();
        if (Stream.of(typedName, typedCategory, typedNote, wrapping, work, own).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new BouquetDraft(typedName.get(), typedCategory.get(), typedNote.get(), stems(),
                wrapping.get().orElse(Money.ZERO), work.get().orElse(Money.ZERO), rule.value().orElseThrow(),
                figures.get().price(), photo.get()));
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
        }, this::refused);
    }

    private void refused(UserProblem problem) {
        if (problem.key().equals("bouquets.nameTaken")) {
            name.refuse(problem.sentence());
        } else {
            kit.background().refused(problem);
        }
    }

    private void show(BouquetCard opened) {
        BouquetDraft draft = opened.draft();
        card.set(opened);
        name.reset(draft.name());
        category.reset(draft.category());
        note.reset(draft.note());
        packaging.reset(typed(draft.packaging()));
        labour.reset(typed(draft.labour()));
        rule.reset(draft.rule().name());
        price.reset(draft.rule() == PriceRule.FIXED ? typed(draft.price()) : "");
        photo.set(draft.photo());
        confirmed = draft.price();
        initialConfirmed = confirmed;
        initialStems = draft.stems();
        initialPhoto = draft.photo();
        composition.set(opened.stems());
    }

    private String typed(Money money) {
        return money.isZero() ? "" : kit.texts().typed(money).replaceAll("[.,]00$", "");
    }

    private List<Stem> stems() {
        return composition.stems().stream().map(ComposedStem::stem).toList();
    }

    private void compute() {
        Recipe recipe = composition.recipe();
        Money cost = recipe.cost().plus(amount(packaging)).plus(amount(labour));
        Money suggested = markup.price(cost);
        Money risen = suggested.compareTo(confirmed) > 0 ? suggested : confirmed;
        boolean byMarkup = PriceRule.BY_MARKUP.name().equals(rule.textProperty().get());
        Money wanted = amount(budget);
        figures.set(new Figures(cost, recipe.isCostUnknown(), suggested, byMarkup ? risen : amount(price),
                recipe.can(), wanted.isZero() ? null : wanted.minus(suggested)));
    }

    /** What is typed so far; what is no amount yet counts as nothing. */
    private static Money amount(Input<Optional<Money>> input) {
        String typed = Optional.ofNullable(input.textProperty().get()).orElse("").strip();
        try {
            return typed.isEmpty() ? Money.ZERO : Inputs.amount(typed);
        } catch (UserProblem notYet) {
            return Money.ZERO;
        }
    }
}
