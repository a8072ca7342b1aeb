package shop.petunia.receptions;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** Says, while one types, that this supplier's invoice was received before. */
final class InvoiceWarning extends VBox {
    private final Kit kit;
    private final ReceptionHeaders headers;
    private final @Nullable Long except;
    private final Latest latest = new Latest();

    InvoiceWarning(
            Kit kit, ReceptionHeaders headers, @Nullable Long except, Input<String> supplier, Input<String> invoice) {
        this.kit = kit;
        this.headers = headers;
        this.except = except;
        setId("invoice-warning");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        List.of(supplier, invoice)
                .forEach(input -> input.textProperty()
                        .addListener((property, old, now) -> ask(supplier, invoice)));
    }

    private void ask(Input<String> supplier, Input<String> invoice) {
        String who = typed(supplier);
        String number = typed(invoice);
        kit.background().latest(latest, () -> headers.sameInvoice(who, number, except), this::tell);
    }

    /** A combo box without a choice has no text at all. */
    private static String typed(Input<String> input) {
        String text = input.textProperty().get();
        return text == null ? "" : text.strip();
    }

    private void tell(List<ReceptionRow> earlier) {
        getChildren().clear();
        earlier.stream()
                .findFirst()
                .map(ImportWarning::sameInvoice)
                .ifPresent(warning -> getChildren().add(new WarningBanner(kit, warning).inForm()));
        setVisible(!earlier.isEmpty());
    }
}
