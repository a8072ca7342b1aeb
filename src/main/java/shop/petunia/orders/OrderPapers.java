package shop.petunia.orders;

import java.util.ArrayList;
import java.util.List;
import shop.petunia.labels.LabelOrder;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Progress;

/** The assembly labels of orders, shown before they are printed or saved. */
final class OrderPapers {
    private final OrderWorkplace place;
    private final Kit kit;

    OrderPapers(OrderWorkplace place, Kit kit) {
        this.place = place;
        this.kit = kit;
    }

    /** @param busy on while the orders are read */
    void show(List<Long> ids, Busy busy) {
        kit.background().runLong(busy, progress -> labels(ids, progress), this::show);
    }

    void show(OrderCard card) {
        show(List.of(OrderLabels.of(card, kit.texts())));
    }

    private void show(List<LabelOrder> labels) {
        if (labels.isEmpty()) {
            kit.background().refused(new UserProblem("orders.gone"));
        } else {
            place.labels().show(labels, kit, new Busy());
        }
    }

    private List<LabelOrder> labels(List<Long> ids, Progress progress) {
        List<LabelOrder> labels = new ArrayList<>();
        for (long id : ids) {
            progress.at(labels.size(), ids.size());
            place.desk().orders().card(id).map(card -> OrderLabels.of(card, kit.texts())).ifPresent(labels::add);
        }
        return labels;
    }
}
