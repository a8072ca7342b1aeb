package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.loyalty.LoyaltySettings;
import shop.petunia.loyalty.TierDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Unsaved;

/** The steps of the programme: a row each, saved together. */
final class TiersForm extends VBox implements Unsaved {
    private static final double GAP = 8;

    private final Kit kit;
    private final ClientRooms rooms;
    private final List<TierDraft> before;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final VBox rows = new VBox(GAP);
    private final Form form;
    private int number;

    private TiersForm(Kit kit, ClientRooms rooms, List<TierDraft> tiers, Runnable saved) {
        super(GAP);
        this.kit = kit;
        this.rooms = rooms;
        this.before = List.copyOf(tiers);
        this.saved = saved;
        Label hint = new Label(kit.texts().get(
                "crm.tiers.hint", rooms.settings().get(LoyaltySettings.ACCRUAL_PERCENT)));
        hint.setWrapText(true);
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        this.form = new Form(kit.texts())
                .buttons("tiers-save", "ui.save", busy, this::save, kit.dialogs()::close);
        tiers.forEach(tier -> rows.getChildren().add(new Row(Optional.of(tier))));
        if (tiers.isEmpty()) {
            rows.getChildren().add(new Row(Optional.empty()));
        }
        getStyleClass().add("tiers");
        getChildren().setAll(hint, heading(), rows,
                Buttons.plain(kit.texts(), "tier-add", "crm.tiers.add", "mdal-add", this::add), form);
    }

    static void open(Kit kit, ClientRooms rooms, List<TierDraft> tiers, Runnable saved) {
        kit.dialogs().sheet(Sentence.of("crm.tiers.title"), new TiersForm(kit, rooms, tiers, saved));
    }

    @Override
    public boolean isUnsaved() {
        List<Row> shown = rows();
        return shown.stream().filter(row -> !row.isBlank()).count() != before.size()
                || shown.stream().anyMatch(Row::isChanged);
    }

    private Node heading() {
        HBox heading = new HBox(GAP,
                title("crm.tiers.name", Row.NAME), title("crm.tiers.from", Row.FROM), title("crm.tiers.percent", 0));
        heading.getStyleClass().add("tiers-heading");
        return heading;
    }

    private Label title(String key, double width) {
        Label title = new Label(kit.texts().get(key));
        title.getStyleClass().add("form-label");
        title.setMinWidth(width == 0 ? USE_PREF_SIZE : width);
        return title;
    }

    private void add() {
        Row row = new Row(Optional.empty());
        rows.getChildren().add(row);
        row.begin();
    }

    private List<Row> rows() {
        return rows.getChildren().stream().map(Row.class::cast).toList();
    }

    private void save() {
        List<Row> typed = rows().stream().filter(row -> !row.isBlank()).toList();
        List<Optional<TierDraft>> tiers = typed.stream().map(Row::tier).toList();
        if (tiers.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        List<TierDraft> wanted = tiers.stream().map(Optional::get).toList();
        kit.background().run(
                busy,
                () -> {
                    rooms.tiers().replace(wanted);
                    return Sentence.of("crm.tiers.saved");
                },
                done -> kit.saved(done, saved),
                problem -> form.refuse(problem.sentence()));
    }

    /** One tier as it is typed. */
    private final class Row extends VBox {
        private static final double NAME = 210;
        private static final double FROM = 150;
        private static final double PERCENT = 90;

        private final Input<String> name = Inputs.required(TierDraft.NAME_LENGTH);
        private final Input<Money> from = Inputs.money();
        private final Input<BigDecimal> percent = new Input<>(PointInputs::percent);
        private final Label error = new Label();
        private final TextField first;

        Row(Optional<TierDraft> tier) {
            super(2);
            number++;
            tier.ifPresent(this::fill);
            first = field("tier-name-" + number, "crm.tiers.name", name, NAME);
            HBox fields = new HBox(GAP, first,
                    field("tier-from-" + number, "crm.tiers.from", from, FROM),
                    field("tier-percent-" + number, "crm.tiers.percent", percent, PERCENT),
                    Buttons.icon(kit.texts(), "tier-remove-" + number, "crm.tiers.remove", "mdal-delete_outline",
                            () -> rows.getChildren().remove(this)));
            fields.setAlignment(Pos.CENTER_LEFT);
            error.setId("tier-error-" + number);
            error.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
            error.managedProperty().bind(error.visibleProperty());
            error.visibleProperty().bind(error.textProperty().isNotEmpty());
            getChildren().setAll(fields, error);
        }

        void begin() {
            first.requestFocus();
        }

        boolean isBlank() {
            return name.textProperty().get().isBlank() && from.textProperty().get().isBlank()
                    && percent.textProperty().get().isBlank();
        }

        boolean isChanged() {
            return name.isChanged() || from.isChanged() || percent.isChanged();
        }

        Optional<TierDraft> tier() {
            var typedName = name.value();
            var total = from.value();
            var part = percent.value();
            error.setText(List.of(name, from, percent).stream()
                    .flatMap(input -> Stream.ofNullable(input.errorProperty().get()))
                    .findFirst()
                    .map(kit.texts()::of)
                    .orElse(""));
            return typedName.isEmpty() || total.isEmpty() || part.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TierDraft(typedName.get(), total.get(), part.get()));
        }

        private void fill(TierDraft tier) {
            name.reset(tier.name());
            from.reset(kit.texts().typed(tier.from()).replaceAll("[.,]00$", ""));
            percent.reset(tier.percent().stripTrailingZeros().toPlainString());
        }

        private TextField field(String id, String key, Input<?> input, double width) {
            TextField field = new TextField();
            field.setId(id);
            field.setAccessibleText(kit.texts().get(key));
            field.setPrefWidth(width);
            field.setMinWidth(width);
            HBox.setHgrow(field, Priority.NEVER);
            field.textProperty().bindBidirectional(input.textProperty());
            input.errorProperty().addListener((property, old, now) -> field.pseudoClassStateChanged(
                    Styles.STATE_DANGER, now != null));
            return field;
        }
    }
}
