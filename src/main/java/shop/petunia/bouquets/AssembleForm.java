package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
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

    private AssembleForm(Florist florist, Kit kit, Opening opening, Runnable assembled) {
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
        FlowPane able = able(opening.able());
        form = new Form(kit.texts())
                .field("assemble-bouquet", "bouquets.assemble.bouquet", bouquet, pick)
                .node(able)
                .node(can)
                .text("assemble-pieces", "bouquets.assemble.pieces.label", pieces)
                .text("assemble-price", "bouquets.assemble.price", price)
                .sideBySide(2)
                .suggesting("assemble-place", "bouquets.unit.place", place, opening.places())
                .buttons("assemble-save", "bouquets.assemble", busy, this::save, kit.dialogs()::close);
        pick.pickedProperty().subscribe(this::adopt);
    }

    /** @param bouquetId what is assembled, or null when it is still to be chosen */
    static void open(Florist florist, Kit kit, @Nullable Long bouquetId, Runnable assembled) {
        kit.background().run(new Busy(), () -> Opening.of(florist, bouquetId), opening -> {
            AssembleForm opened = new AssembleForm(florist, kit, opening, assembled);
            kit.dialogs().sheet(Sentence.of("bouquets.assemble.title"), opened.form);
            opening.chosen().ifPresent(opened::begin);
        });
    }

    private void begin(BouquetRow row) {
        pick.pick(row);
        bouquet.reset(row.name());
        kit.background().onScreen(() -> form.lookup("#assemble-pieces").requestFocus());
    }

    /** What can be made, for a click; it gives way to what is chosen. */
    private FlowPane able(List<BouquetRow> rows) {
        FlowPane able = new FlowPane();
        able.setId("assemble-able");
        able.getStyleClass().add("able-chips");
        rows.forEach(row -> {
            Button chip = new Button(kit.texts().get("bouquets.assemble.able", row.name(), row.can()));
            chip.setId("assemble-able-" + (able.getChildren().size() + 1));
            chip.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
            chip.setOnAction(event -> begin(row));
            able.getChildren().add(chip);
        });
        able.visibleProperty().bind(pick.pickedProperty().isNull().and(Bindings.isNotEmpty(able.getChildren())));
        able.managedProperty().bind(able.visibleProperty());
        return able;
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

    /**
     * What the form begins with: as it is today, for whatever day the gallery was looked at.
     *
     * @param able the bouquets of which most can be made
     */
    private record Opening(List<String> places, Optional<BouquetRow> chosen, List<BouquetRow> able) {
        static Opening of(Florist florist, @Nullable Long bouquetId) {
            Optional<BouquetRow> chosen =
                    bouquetId == null ? Optional.empty() : florist.bouquets().row(bouquetId, null);
            List<BouquetRow> able = florist.bouquets()
                    .page(BouquetFilter.IN_USE.able(true), Sort.downBy(BouquetColumn.CAN), 0, SUGGESTED);
            return new Opening(florist.showcase().places(), chosen, able);
        }
    }
}
