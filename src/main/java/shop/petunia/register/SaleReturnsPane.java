package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.orders.FlowersBack;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** What came back, each time with its money, points and paper. */
final class SaleReturnsPane extends VBox {
    private final SaleCardViewModel model;
    private final Texts texts;
    private final Map<Long, String> names = new HashMap<>();

    SaleReturnsPane(SaleCardViewModel model, Texts texts, SaleCard sale) {
        this.model = model;
        this.texts = texts;
        setId("sale-returns");
        sale.goods().lines().forEach(line -> names.put(line.id(), line.name()));
        Facts facts = new Facts(texts, "register.report.returns");
        sale.goods().returns().forEach(one -> facts.row(row(one)));
        getChildren().setAll(facts);
    }

    private Node row(ReturnRow one) {
        Label goods = Words.wrapped(one.lines().stream().map(this::words).collect(Collectors.joining(", ")));
        VBox words = new VBox(2, goods);
        told(one).forEach(sentence -> words.getChildren().add(Hint.of(sentence)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label amount = new Label(SlipRows.signed(texts.money(one.amount().negated())));
        amount.getStyleClass().addAll("less", Styles.TEXT_BOLD);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, words, amount,
                Buttons.icon(texts, "return-show-" + one.id(), "register.returnSlip.show", "mdal-find_in_page",
                        () -> model.preview(one)),
                Buttons.icon(texts, "return-print-" + one.id(), "register.returnSlip.print", "mdmz-print",
                        () -> model.print(one)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(ReturnRow.Line line) {
        return texts.get(line.flowers() == FlowersBack.TO_LOTS ? "register.return.fresh" : "register.return.spoilt",
                names.getOrDefault(line.lineId(), ""), line.quantity());
    }

    private List<String> told(ReturnRow one) {
        List<String> told = new ArrayList<>();
        told.add(texts.get("register.return.when", one.at(), one.author(), one.shiftId()));
        if (!one.amount().isZero()) {
            told.add(PaidWords.sums(texts, one.money()));
        }
        told.addAll(ReturnWords.points(texts, one));
        if (!one.reason().isEmpty()) {
            told.add(one.reason());
        }
        if (!one.approvedBy().isEmpty()) {
            told.add(texts.get("register.return.approved", one.approvedBy()));
        }
        return told;
    }
}
