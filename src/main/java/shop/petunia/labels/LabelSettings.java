package shop.petunia.labels;

import java.util.List;
import shop.petunia.catalog.PriceTags;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Paper;
import shop.petunia.printing.Printers;
import shop.petunia.printing.PrintersPane;
import shop.petunia.printing.Replaceable;
import shop.petunia.printing.TemplatesPane;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its labels and about printing. */
public final class LabelSettings {
    public static final Setting<LabelSize> SIZE = Setting.choice("labels.size", LabelSize.MM_58X40);

    private static final List<Paper> PAPERS =
            List.of(LabelSize.MM_58X40.paper, LabelSize.MM_100X70.paper, Paper.roll(58), Paper.roll(80), Paper.A4);

    private static final List<Replaceable> TEMPLATES = List.of(
            new Replaceable(LabelSize.MM_58X40.template, "labels.template.small"),
            new Replaceable(LabelSize.MM_100X70.template, "labels.template.large"),
            new Replaceable(LabelSize.A4.template, "labels.template.sheet"),
            new Replaceable(PriceTags.TEMPLATE, "labels.template.priceTag"),
            new Replaceable("bouquets/PriceLabel", "labels.template.showcase"),
            new Replaceable("register/Receipt58", "labels.template.receipt58"),
            new Replaceable("register/Receipt80", "labels.template.receipt80"),
            new Replaceable("register/ReceiptA4", "labels.template.receiptA4"),
            new Replaceable("receptions/ReceptionAct", "labels.template.receptionAct"),
            new Replaceable("inventory/StocktakeAct", "labels.template.stocktakeAct"));

    private LabelSettings() {}

    /** Printers and templates of the whole program are set here, too. */
    public static SettingsSection section(Printers printers, Documents documents) {
        return new SettingsSection("labels.settings.title", List.of(SIZE), List.of(), List.of(
                kit -> new PrintersPane(printers, documents, PAPERS, kit),
                kit -> new TemplatesPane(documents, TEMPLATES, kit)));
    }
}
