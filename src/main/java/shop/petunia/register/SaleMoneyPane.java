package shop.petunia.register;

import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** What the receipt comes to, how it was paid, and what the shop still has of it. */
final class SaleMoneyPane extends VBox {
    SaleMoneyPane(Texts texts, SaleCard sale) {
        setId("sale-money");
        Receipt receipt = sale.receipt();
        Facts facts = new Facts(texts, "register.sale.money");
        if (!receipt.gross().equals(receipt.total())) {
            facts.sum("register.receipt.gross", receipt.gross());
        }
        facts.sumIfAny("register.receipt.discounts", receipt.discount().negated());
        facts.sumIfAny("register.receipt.fee", receipt.fee());
        if (!receipt.pointsUsed().isZero()) {
            facts.fact(texts.get("register.receipt.points", receipt.pointsUsed()),
                    SlipRows.signed(texts.money(receipt.pointsDiscount().negated())));
        }
        facts.sum("register.sale.total", receipt.total(), "order-sum");
        facts.sumIfAny("register.receipt.cash", receipt.paid().cash());
        if (!receipt.change().isZero()) {
            facts.fact(texts.get("register.sale.given", receipt.given()),
                    texts.get("register.sale.change", receipt.change()), "text-muted");
        }
        facts.sumIfAny("register.receipt.card", receipt.paid().card());
        facts.sumIfAny("register.receipt.transfer", receipt.paid().transfer());
        back(facts, sale);
        ClientPoints points = receipt.points();
        if (points != null) {
            facts.fact(texts.get("register.receipt.earned"), texts.points(points.earned()));
        }
        getChildren().setAll(facts);
    }

    private static void back(Facts facts, SaleCard sale) {
        Money back = sale.goods().returns().stream().map(ReturnRow::amount).reduce(Money.ZERO, Money::plus);
        if (!sale.goods().returns().isEmpty()) {
            facts.sum("register.sale.returned", back.negated(), "less");
            facts.sum("register.sale.left", sale.receipt().total().minus(back), "order-sum");
        }
    }
}
