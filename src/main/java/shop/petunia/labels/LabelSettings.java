package shop.petunia.labels;

import java.util.List;
import java.util.stream.Stream;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Paper;
import shop.petunia.printing.Printers;
import shop.petunia.printing.PrintersPane;
import shop.petunia.printing.TemplatesPane;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its labels and about printing. */
public final class LabelSettings {
    public static final Setting<LabelSize> SIZE = Setting.choice("labels.size", LabelSize.MM_58X40);

    private LabelSettings() {}

    /** @param otherTemplates what else the shop may lay out by itself: price tags, acts */
    public static SettingsSection section(Printers printers, Documents documents, List<String> otherTemplates) {
        List<Paper> papers = List.of(LabelSize.MM_58X40.paper, LabelSize.MM_100X70.paper, Paper.A4);
        List<String> templates = Stream.concat(
                LabelSize.TEMPLATES.stream(), otherTemplates.stream()).toList();
        return new SettingsSection("labels.settings.title", List.of(SIZE), List.of(), List.of(
                kit -> new PrintersPane(printers, documents, papers, kit),
                kit -> new TemplatesPane(documents, templates, kit)));
    }
}
