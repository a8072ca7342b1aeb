package shop.petunia.app;

import java.util.ArrayList;
import java.util.List;
import shop.petunia.bouquets.BouquetSearch;
import shop.petunia.bouquets.BouquetSettings;
import shop.petunia.bouquets.BouquetsView;
import shop.petunia.bouquets.ShowcaseView;
import shop.petunia.catalog.GoodSearch;
import shop.petunia.catalog.GoodsView;
import shop.petunia.catalog.SupplierSearch;
import shop.petunia.catalog.SuppliersView;
import shop.petunia.crm.ClientSearch;
import shop.petunia.crm.ClientsView;
import shop.petunia.crm.CrmSettings;
import shop.petunia.dashboard.DashboardSettings;
import shop.petunia.dashboard.DashboardView;
import shop.petunia.inventory.InventorySettings;
import shop.petunia.inventory.StocktakeSearch;
import shop.petunia.inventory.StocktakesView;
import shop.petunia.inventory.WriteOffsView;
import shop.petunia.labels.LabelSettings;
import shop.petunia.loyalty.LoyaltySettings;
import shop.petunia.orders.OrderSearch;
import shop.petunia.orders.OrdersView;
import shop.petunia.receptions.ReceptionSearch;
import shop.petunia.receptions.ReceptionsView;
import shop.petunia.register.CounterAction;
import shop.petunia.register.RegisterSettings;
import shop.petunia.register.RegisterView;
import shop.petunia.register.SalesView;
import shop.petunia.register.ShiftsView;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.SettingsSection;
import shop.petunia.settings.SettingsView;
import shop.petunia.settings.ShopSettings;
import shop.petunia.staff.AuditView;
import shop.petunia.staff.Right;
import shop.petunia.staff.StaffSettings;
import shop.petunia.staff.StaffView;
import shop.petunia.stats.StatsSettings;
import shop.petunia.stats.StatsView;
import shop.petunia.stock.LotsView;
import shop.petunia.stock.MovementsView;
import shop.petunia.stock.StockSettings;
import shop.petunia.ui.SearchSource;
import shop.petunia.updates.UpdateSettings;

/** What a person sees of the graph: the screens, what Ctrl+K finds, what can be set. */
record WindowWiring(Wiring shop) {
    Screens screens() {
        return new Screens(
                List.of(
                        new Screens.Group("app.nav.sales", List.of(
                                DashboardView.screen(shop.figures().today(shop)),
                                RegisterView.screen(shop.counter().place()),
                                SalesView.screen(shop.counter().backOffice()),
                                ShiftsView.screen(shop.counter().backOffice()),
                                OrdersView.screen(shop.orderWorkplace()),
                                BouquetsView.screen(shop.florist()),
                                ShowcaseView.screen(shop.florist()),
                                new MarketScreens(shop).storefront(),
                                ClientsView.screen(shop.people().rooms(shop.orders().list(), shop.staff())),
                                StatsView.screen(shop.figures().desk(shop)))),
                        new Screens.Group("app.nav.stock", List.of(
                                LotsView.screen(shop.inventory().rooms),
                                ReceptionsView.screen(shop.receptionDesk()),
                                StocktakesView.screen(shop.stocktakeDesk()),
                                WriteOffsView.screen(shop.inventory().writeOffDesk()),
                                MovementsView.screen(shop.inventory().rooms))),
                        new Screens.Group("app.nav.lists", List.of(
                                GoodsView.screen(shop.goods(), shop.priceTags(), shop.manager()),
                                SuppliersView.screen(shop.suppliers()),
                                shop.manager().guard(StaffView.screen(shop.staff()), Right.STAFF)))),
                List.of(
                        new MarketScreens(shop).sync(),
                        shop.manager().guard(AuditView.screen(shop.audit(), shop.staff()), Right.AUDIT),
                        BackupsView
                                .screen(kit -> new BackupsViewModel(shop.backups(), shop.database(), shop.settings(),
                                        shop::restore, shop.manager(), kit)),
                        shop.manager().guard(SettingsView.screen(shop.settings(), sections()), Right.SETTINGS)));
    }

    List<SearchSource> searchSources() {
        return List.of(
                new GoodSearch(shop.goods()), new BouquetSearch(shop.florist(), shop::texts),
                new SupplierSearch(shop.suppliers()),
                new ReceptionSearch(shop.inventory().receptions, shop::texts),
                new StocktakeSearch(shop.inventory().stocktakes, shop::texts),
                new ClientSearch(shop.clients(), shop::texts),
                new OrderSearch(shop.orders().list(), shop::texts));
    }

    private List<SettingsSection> sections() {
        List<SettingsSection> sections = new ArrayList<>(List.of(
                ShopSettings.SECTION, StockSettings.SECTION, InventorySettings.SECTION, BouquetSettings.SECTION,
                RegisterSettings.SECTION, CounterAction.SECTION, CrmSettings.POINTS, LoyaltySettings.SEGMENTS,
                DashboardSettings.SECTION, StatsSettings.SECTION,
                LabelSettings.section(shop.printers(), shop.documents()),
                StaffSettings.SECTION));
        sections.addAll(new MarketScreens(shop).sections());
        sections.addAll(List.of(MachineSettings.SCREEN, MachineSettings.BACKUPS,
                UpdateSettings.section(shop.updates(), OpenShop.ELSEWHERE)));
        return sections;
    }
}
