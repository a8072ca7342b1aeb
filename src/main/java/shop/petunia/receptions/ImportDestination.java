package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
import shop.petunia.stock.Receptions;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** Where an import goes: a new reception, whose header is typed here, or one of the open ones. */
final class ImportDestination {
    private static final int OFFERED = 100;

    private final ReceptionDesk desk;
    private final Kit kit;
    private final Input<String> name = Inputs.required(ReceptionDraft.NAME_LENGTH);
    private final Input<LocalDate> date = Inputs.day();
    private final Input<String> supplier = Inputs.text(SupplierDraft.NAME_LENGTH);
    private final Input<String> invoice = Inputs.text(ReceptionDraft.INVOICE_LENGTH);
    private final BooleanProperty existing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable ReceptionRow> chosen = new SimpleObjectProperty<>();
    private final ObservableList<ReceptionRow> open = FXCollections.observableArrayList();
    private final ObservableList<String> suppliers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LocalDate> arrival;
    private final Latest latest = new Latest();

    ImportDestination(ReceptionDesk desk, Kit kit, Optional<ReceptionRow> into) {
        this.desk = desk;
        this.kit = kit;
        LocalDate today = desk.time().today();
        this.arrival = new ReadOnlyObjectWrapper<>(today);
        name.reset(ReceptionForm.defaultName(kit, today));
        date.reset(kit.texts().day(today));
        into.ifPresent(reception -> {
            open.setAll(reception);
            chosen.set(reception);
            existing.set(true);
        });
        dayChanged();
        date.textProperty().addListener((property, old, now) -> dayChanged());
        existing.addListener((property, old, now) -> {
            chooseFirst();
            dayChanged();
        });
        chosen.addListener((property, old, now) -> dayChanged());
    }

    Input<String> name() {
        return name;
    }

    Input<LocalDate> date() {
        return date;
    }

    Input<String> supplier() {
        return supplier;
    }

    Input<String> invoice() {
        return invoice;
    }

    /** Whether an open reception takes the rows. */
    BooleanProperty existing() {
        return existing;
    }

    ObjectProperty<@Nullable ReceptionRow> chosen() {
        return chosen;
    }

    ObservableList<ReceptionRow> open() {
        return open;
    }

    ObservableList<String> suppliers() {
        return suppliers;
    }

    /** Of rows that name no day: the reception's; the last right one while another is being typed. */
    ReadOnlyObjectProperty<LocalDate> arrival() {
        return arrival.getReadOnlyProperty();
    }

    /** Runs when what the warning of a second invoice depends on has changed. */
    void onInvoice(Runnable changed) {
        List.of(supplier, invoice)
                .forEach(input -> input.textProperty().addListener((property, old, now) -> changed.run()));
        existing.addListener((property, old, now) -> changed.run());
    }

    void refresh() {
        kit.background()
                .latest(
                        latest,
                        () -> new Choices(
                                desk.receptions()
                                        .page(
                                                ReceptionFilter.ALL.status(ReceptionStatus.OPEN),
                                                Receptions.NEWEST_FIRST,
                                                0,
                                                OFFERED),
                                desk.headers().suppliers()),
                        this::offer);
    }

    private void offer(Choices choices) {
        ReceptionRow kept = chosen.get();
        open.setAll(choices.open());
        chosen.set(choices.open().stream()
                .filter(row -> kept != null && row.id() == kept.id())
                .findFirst()
                .orElse(null));
        if (open.isEmpty()) {
            existing.set(false);
        }
        chooseFirst();
        suppliers.setAll(choices.suppliers().stream().map(SupplierRow::name).toList());
    }

    /** What is typed or chosen, checked; empty when something is missing, which then shows. */
    Optional<ImportTarget> target() {
        if (existing.get()) {
            return Optional.ofNullable(chosen.get()).map(row -> new ImportTarget.OpenReception(row.id()));
        }
        Optional<String> newName = name.value();
        Optional<LocalDate> newDate = date.value();
        Optional<String> newSupplier = supplier.value();
        Optional<String> newInvoice = invoice.value();
        return newName.isPresent() && newDate.isPresent() && newSupplier.isPresent() && newInvoice.isPresent()
                ? Optional.of(new ImportTarget.NewReception(new ReceptionHeader(
                        newName.get(), newDate.get(), newSupplier.get(), newInvoice.get(), "")))
                : Optional.empty();
    }

    /** What is typed or chosen so far, for warnings. */
    ImportTarget typed() {
        ReceptionRow row = chosen.get();
        return existing.get()
                ? new ImportTarget.OpenReception(row == null ? 0 : row.id())
                : new ImportTarget.NewReception(
                        new ReceptionHeader("", arrival.get(), text(supplier), text(invoice), ""));
    }

    /** The newest one is the likeliest. */
    private void chooseFirst() {
        if (existing.get() && chosen.get() == null && !open.isEmpty()) {
            chosen.set(open.getFirst());
        }
    }

    private void dayChanged() {
        ReceptionRow row = chosen.get();
        if (existing.get() && row != null) {
            arrival.set(row.date());
            return;
        }
        try {
            arrival.set(Inputs.date(text(date)));
        } catch (UserProblem unfinished) {
            // Its field tells; the rows keep the day that they had.
        }
    }

    private static String text(Input<?> input) {
        String typed = input.textProperty().get();
        return typed == null ? "" : typed.strip();
    }

    private record Choices(List<ReceptionRow> open, List<SupplierRow> suppliers) {}
}
