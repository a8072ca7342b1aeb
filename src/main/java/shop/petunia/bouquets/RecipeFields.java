package shop.petunia.bouquets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** What is typed about a recipe, beside its stems. */
final class RecipeFields {
    private final Input<String> name = Inputs.required(BouquetDraft.NAME_LENGTH);
    private final Input<String> category = Inputs.text(BouquetDraft.CATEGORY_LENGTH);
    private final Input<String> note = Inputs.text(BouquetDraft.NOTE_LENGTH);
    private final Input<Optional<Money>> packaging = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> labour = Inputs.optional(Inputs::amount);
    private final Input<Optional<Money>> budget = Inputs.optional(Inputs::amount);
    private final Input<PriceRule> rule = Inputs.constant(PriceRule.BY_MARKUP);
    private final Input<Optional<Money>> price = Inputs.optional(Inputs::amount);
    private final Map<String, Input<?>> refused = Map.of("bouquets.nameTaken", name, "bouquets.priceMissing", price);

    /** @param changed after each key that changes a sum */
    RecipeFields(Runnable changed) {
        Stream.of(packaging, labour, budget, rule, price)
                .forEach(input -> input.textProperty().addListener((Observable typed) -> changed.run()));
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

    /** The sum that the bouquet is built for; it is not kept. */
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

    boolean isByMarkup() {
        return PriceRule.BY_MARKUP.name().equals(rule.textProperty().get());
    }

    boolean isChanged() {
        return Stream.of(name, category, note, packaging, labour, rule).anyMatch(Input::isChanged)
                || !isByMarkup() && price.isChanged();
    }

    /** Where an own price begins when none is typed yet. */
    void proposePrice(Money suggested, Texts texts) {
        if (!isByMarkup() && amount(price).isZero()) {
            price.set(typed(suggested, texts));
        }
    }

    void show(BouquetDraft draft, Texts texts) {
        name.reset(draft.name());
        category.reset(draft.category());
        note.reset(draft.note());
        packaging.reset(typed(draft.packaging(), texts));
        labour.reset(typed(draft.labour(), texts));
        rule.reset(draft.rule().name());
        price.reset(draft.rule() == PriceRule.FIXED ? typed(draft.price(), texts) : "");
    }

    /**
     * @return nothing when a field is wrong; then its error shows
     * @throws UserProblem what the whole lacks
     */
    Optional<BouquetDraft> draft(List<Stem> stems, Money selling, @Nullable String photo) {
        var typedName = name.value();
        var typedCategory = category.value();
        var typedNote = note.value();
        var wrapping = packaging.value();
        var work = labour.value();
        var own = price.value();
        if (Stream.of(typedName, typedCategory, typedNote, wrapping, work, own).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new BouquetDraft(typedName.get(), typedCategory.get(), typedNote.get(), stems,
                wrapping.get().orElse(Money.ZERO), work.get().orElse(Money.ZERO), rule.value().orElseThrow(),
                selling, photo));
    }

    /** @return whether the refusal has a field beside which it now stands */
    boolean refuse(UserProblem problem) {
        Input<?> field = refused.get(problem.key());
        if (field != null) {
            field.refuse(problem.sentence());
        }
        return field != null;
    }

    /** What is typed so far; what is no amount yet counts as nothing. */
    static Money amount(Input<Optional<Money>> input) {
        String typed = Optional.ofNullable(input.textProperty().get()).orElse("").strip();
        try {
            return typed.isEmpty() ? Money.ZERO : Inputs.amount(typed);
        } catch (UserProblem notYet) {
            return Money.ZERO;
        }
    }

    private static String typed(Money money, Texts texts) {
        return money.isZero() ? "" : texts.typed(money).replaceAll("[.,]00$", "");
    }
}
