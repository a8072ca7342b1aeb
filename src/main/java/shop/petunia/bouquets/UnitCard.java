package shop.petunia.bouquets;

import java.util.List;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.AuditLog;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/**
 * All that is known of one assembled bouquet.
 *
 * @param history the newest first
 */
record UnitCard(UnitRow unit, UnitFacts facts, List<UnitPart> parts, List<AuditLog.Row> history) {
    static UnitCard of(Florist florist, long unitId) {
        UnitRow unit = florist.showcase().unit(unitId).orElseThrow(() -> new UserProblem("bouquets.unit.gone"));
        return new UnitCard(unit, florist.showcase().facts(unitId), florist.showcase().parts(unitId),
                florist.audit().of(BouquetChange.UNIT, unitId));
    }

    static void open(Florist florist, Kit kit, PhotoShelf shelf, UnitRow row, Runnable changed) {
        kit.background().run(new Busy(), () -> of(florist, row.id()), card -> kit.dialogs().sheet(
                Sentence.of("bouquets.card", row.name()), new UnitCardView(card, florist, kit, shelf, changed)));
    }

    /** Where a link leads; the card gives way to it. */
    static void go(Kit kit, Place place) {
        kit.dialogs().close();
        kit.navigator().go(place);
    }
}
