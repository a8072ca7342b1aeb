package shop.petunia.register;

import java.util.List;
import shop.petunia.clients.ClientSettings;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PagedViewModel;

/** Which page of the receipts' screen is open: all of them, or one. */
final class SalesViewModel extends PagedViewModel<SalesViewModel.Page> {
    private final BackOffice office;
    private final Kit kit;
    private final SaleListViewModel list;
    private final Latest latestScan = new Latest();

    SalesViewModel(BackOffice office, Kit kit) {
        super(new Page.Everything());
        this.office = office;
        this.kit = kit;
        this.list = new SaleListViewModel(office, kit, this::open);
    }

    SaleListViewModel list() {
        return list;
    }

    @Override
    public void refresh() {
        switch (page().get()) {
            case Page.Everything all -> list.refresh();
            case Page.Card(SaleCardViewModel card) -> card.refresh();
        }
    }

    @Override
    public void open(long orderId) {
        SaleCardViewModel card = new SaleCardViewModel(office, kit, orderId, this::backToList);
        turnTo(new Page.Card(card));
        card.refresh();
    }

    /** The receipts of one shift. */
    void ofShift(long shift) {
        list.ofShift(shift);
        turnTo(new Page.Everything());
    }

    /** @return whether it looks like a receipt's code */
    boolean scanned(String code) {
        List<ScanKind> kinds = Scans.of(code, office.desk().rooms().settings().get(ClientSettings.CARD_PREFIX));
        if (kinds.isEmpty() || kinds.getFirst() != ScanKind.ORDER) {
            return false;
        }
        kit.background().latest(latestScan, () -> office.sales().byNumber(code), found -> found.ifPresentOrElse(
                this::open, () -> kit.background().refused(new UserProblem("register.sale.unknown", code))));
        return true;
    }

    sealed interface Page {
        record Everything() implements Page {}

        record Card(SaleCardViewModel model) implements Page {}
    }
}
