package shop.petunia.inventory;

import shop.petunia.ui.Kit;

/** What leaves the program about one stocktake: its act on paper or as PDF, its lines as a table. */
final class StocktakePapers {
    private final StocktakeDesk desk;
    private final Kit kit;
    private final StocktakeRow stocktake;

    StocktakePapers(StocktakeDesk desk, Kit kit, StocktakeRow stocktake) {
        this.desk = desk;
        this.kit = kit;
        this.stocktake = stocktake;
    }

    void showAct() {
        kit.background().onScreen(() -> desk.isBlind());
    }

    void export() {
        kit.background().onScreen(() -> stocktake.isInProgress());
    }
}
