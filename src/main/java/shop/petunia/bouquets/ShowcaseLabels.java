package shop.petunia.bouquets;

import java.util.List;
import java.util.Optional;
import shop.petunia.printing.Preview;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Price tags on the screen, and from there on paper. */
record ShowcaseLabels(Florist florist, Kit kit) {
    void show(List<UnitRow> units) {
        Busy busy = new Busy();
        kit.background().run(busy, () -> florist.label(units).document(kit.texts()),
                document -> new Preview(florist.documents(), florist.printers(), kit).show(document, busy));
    }

    void showOf(List<Long> unitIds) {
        kit.background().run(new Busy(),
                () -> unitIds.stream().map(florist.showcase()::unit).flatMap(Optional::stream).toList(), this::show);
    }
}
