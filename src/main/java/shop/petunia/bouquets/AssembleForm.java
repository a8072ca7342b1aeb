package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;

/** Puts bouquets on the showcase: which, how many, for how much, where they will stand. */
final class AssembleForm {
    private static final int SUGGESTED = 8;

    private final Florist florist;
    private final Kit kit;
    private final Runnable assembled;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<String> bouquet = Inputs.required(BouquetDraft.NAME_LENGTH);
    private final Input<Long> pieces = Inputs.whole(1, Assembly.MOST);
    private final Input<Money> price = Inputs.money();
    private final Input<String> place = Inputs.text(Assembly.PLACE_LENGTH);
    private final PickField<BouquetRow> pick;
    private final Label can = new Label();
    private final Form form;
    private final Map<String, Input<?>> inputs;

    private AssembleForm(Florist florist, Kit kit, List<String> places, Runnable assembled) {
        this.florist = florist;
        this.kit = kit;
        this.assembled = assembled;
        this.inputs = Map.of(
                "bouquets.assemble.missing", pieces, "bouquets.assemble.pieces", pieces, "bouquets.priceMissing", price,
                "bouquets.assemble.which", bouquet);
        this.pick = new PickField<>("assemble-bouquet", kit.background(),
                words -> florist.bouquets().search(words, SUGGESTED), BouquetRow::name, this::suggestion);
        pick.setPromptText(kit.texts().get("bouquets.assemble.prompt"));
        pieces.reset("1");
        can.setId("assemble-can");
        can.managedProperty().bind(can.textProperty().isNotEmpty());
        can.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        form = new Form(kit.texts())
                .field("assemble-bouquet", "bouquets.assemble.bouquet", bouquet, pick)
                .node(can)
                .text("assemble-pieces", "bouquets.assemble.pieces.label", pieces)
                .text("assemble-price", "bouquets.assemble.price", price)
                .sideBySide(2)
                .suggesting("assemble-place", "bouquets.unit.place", place, places)
                .buttons("assemble-save", "bouquets.assemble", busy, this::save, kit.dialogs()::close);
        pick.pickedProperty().subscribe(this::adopt);
    }

    /** @param row what is assembled, or null when it is still to be chosen */
    static void open(Florist florist, Kit kit, @Nullable BouquetRow row, Runnable assembled) {
        kit.background().run(new Busy(), florist.showcase()::places, places -> {
            AssembleForm opened = new AssembleForm(florist, kit, places, assembled);
            kit.dialogs().sheet(Sentence.of("bouquets.assemble.title"), opened.form);
            if (row != null) {
                opened.pick.pick(row);
                opened.bouquet.reset(row.name());
                kit.background().onScreen(() -> opened.form.lookup("#assemble-pieces").requestFocus());
            }
        });
    }

    private String suggestion(BouquetRow row) {
        return kit.texts().get("bouquets.assemble.suggestion", row.name(), row.can());
    }

    private void adopt(@Nullable BouquetRow row) {
        can.setText(row == null ? "" : kit.texts().get("bouquets.can.now", row.can()));
        if (row != null) {
            price.reset(kit.texts().typed(row.price()).replaceAll("[.,]00$", ""));
        }
    }

    private void save() {
        var named = bouquet.value();
        var number = pieces.value();
        var amount = price.value();
        var where = place.value();
        if (Stream.of(named, number, amount, where).anyMatch(Optional::isEmpty)) {
            form.focusWrong();
            return;
        }
        BouquetRow row = pick.pickedProperty().get();
        if (row == null) {
            form.refuse(new UserProblem("bouquets.assemble.which"), inputs);
            return;
        }
        try {
            assemble(new Assembly(
                    row.id(), Math.toIntExact(number.get()), amount.get(), where.get()), row.name());
        } catch (UserProblem problem) {
            form.refuse(problem, inputs);
        }
    }

    private void assemble(Assembly assembly, String name) {
        kit.background().run(busy, () -> florist.showcase().assemble(assembly, operation),
                units -> assembled(units, name), problem -> refused(problem, assembly, name));
    }

    /** What is past its day may still be good enough, and more flowers may come for an order: the florist decides. */
    private void refused(UserProblem problem, Assembly assembly, String name) {
        switch (problem.key()) {
            case Showcase.NEEDS_EXPIRED -> ask(problem, Sentence.of("bouquets.assemble.expired.title"),
                    Sentence.of("bouquets.assemble.expired.action"), assembly.withExpired(), name);
            case Showcase.NEEDS_PROMISED -> ask(problem, Sentence.of("bouquets.assemble.promised.title"),
                    Sentence.of("bouquets.assemble.promised.action"), assembly.withPromised(), name);
            default -> form.refuse(problem, inputs);
        }
    }

    private void ask(UserProblem problem, Sentence title, Sentence action, Assembly confirmed, String name) {
        kit.dialogs().confirm(new Question(title, problem.sentence(), action, false), () -> assemble(confirmed, name));
    }

    private void assembled(List<Long> units, String name) {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("bouquets.assembled", name, units.size()),
                Sentence.of("bouquets.label.print"), () -> new ShowcaseLabels(florist, kit).showOf(units));
        assembled.run();
    }
}
