package shop.petunia.staff;

import java.util.Set;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.ChoiceFilter;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.SearchField;
import shop.petunia.ui.Texts;

/** Who did what, and when. */
public final class AuditView extends AskingView {
    private final AuditViewModel model;
    private final Texts texts;

    AuditView(AuditViewModel model, Kit kit) {
        super(model::refresh);
        this.model = model;
        this.texts = kit.texts();
        ListPage page = new ListPage(texts.get("staff.audit.title"), table())
                .actions(new ExportButton(texts, "audit-export", model.exporting(), model::export))
                .filters(
                        new SearchField("audit-search", texts.get("staff.audit.search"), model.text()),
                        new PeriodFilter("audit", texts, model.days()).days(),
                        new ChoiceFilter<>(
                                "audit-author",
                                texts.get("staff.audit.everybody"),
                                Staff.Member::name,
                                model.authors(),
                                model.author()),
                        new ChoiceFilter<>(
                                "audit-kind",
                                texts.get("staff.audit.everything"),
                                model::kindName,
                                model.kinds(),
                                model.kind()),
                        Buttons.plain(texts, "audit-clear", "staff.audit.clear", model::clear))
                .counting(texts, "staff.audit.figures", model.rows());
        getChildren().add(page);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(AuditLog log, Staff staff) {
        return new Screen(
                "audit",
                "staff.audit.title",
                "mdal-history",
                Set.of("audit"),
                kit -> new AuditView(new AuditViewModel(log, staff, kit), kit));
    }

    private RowTable<AuditLog.Row> table() {
        Columns<AuditLog.Row> columns = new Columns<>(texts);
        RowTable<AuditLog.Row> list = new RowTable<AuditLog.Row>("audit", model.rows()).opening(model::open);
        list.getColumns()
                .setAll(
                        columns.minute("", "staff.audit.at", 150, AuditLog.Row::at),
                        columns.text("", "staff.audit.author", 160, AuditLog.Row::author),
                        columns.text("", "staff.audit.kind", 160, row -> model.kindName(row.kind())),
                        columns.text("", "staff.audit.text", 560, model::told));
        EmptyState nothingYet = empty("staff.audit.empty");
        EmptyState nothingFound = empty("staff.audit.nothing");
        return list.whenEmpty(nothingYet, nothingFound, model::isFiltered);
    }

    private EmptyState empty(String key) {
        return new EmptyState(texts, "mdal-history", key + ".title", key + ".hint");
    }
}
