package shop.petunia.app;

import java.util.List;
import shop.petunia.clients.Clients;
import shop.petunia.clients.Departures;
import shop.petunia.crm.AuditOfClients;
import shop.petunia.crm.ClientExport;
import shop.petunia.crm.ClientImports;
import shop.petunia.crm.ClientList;
import shop.petunia.crm.ClientRooms;
import shop.petunia.crm.PointStory;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.LoyaltyOfClients;
import shop.petunia.loyalty.PointLedger;
import shop.petunia.loyalty.Purchases;
import shop.petunia.loyalty.Segments;
import shop.petunia.loyalty.Tiers;
import shop.petunia.marketplace.LinkedClients;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrdersOfClients;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditLog;
import shop.petunia.staff.Staff;
import shop.petunia.storage.Database;

/** The people of the programme, their points, and what leaves or merges with them. */
final class ClientWiring {
    final Clients clients;
    final Departures departures;
    final PointLedger points;
    final Tiers tiers;
    final Purchases purchases;
    final Loyalty loyalty;
    final ClientList list;
    final ClientImports imports;
    private final Database database;
    private final Settings settings;
    private final ShopTime time;

    ClientWiring(Database database, Settings settings, ShopTime time, AuditLog audit) {
        this.database = database;
        this.settings = settings;
        this.time = time;
        clients = new Clients(database, settings);
        LoyaltyOfClients loyaltyOfClients = new LoyaltyOfClients(time);
        departures = new Departures(
                database, List.of(loyaltyOfClients, new OrdersOfClients(), new LinkedClients()),
                List.of(loyaltyOfClients, new OrdersOfClients(), new LinkedClients(), new AuditOfClients(audit)));
        points = new PointLedger(settings, time);
        tiers = new Tiers(database);
        purchases = new Purchases(points, tiers, settings);
        Segments segments = new Segments(settings, time);
        loyalty = new Loyalty(database, points, purchases, segments, time);
        list = new ClientList(database, clients, segments, tiers);
        imports = new ClientImports(database, clients, points, time);
    }

    ClientExport export() {
        return new ClientExport(list, time);
    }

    ClientRooms rooms(OrderList orders, Staff staff) {
        return new ClientRooms(clients, departures, loyalty, tiers, new PointStory(database), list, orders, export(),
                imports, staff, settings, time);
    }
}
