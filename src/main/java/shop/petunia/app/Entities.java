package shop.petunia.app;

import java.util.List;
import shop.petunia.bouquets.Bouquet;
import shop.petunia.bouquets.BouquetLine;
import shop.petunia.bouquets.ShowcaseCheck;
import shop.petunia.bouquets.ShowcaseCheckLine;
import shop.petunia.bouquets.ShowcaseStem;
import shop.petunia.bouquets.ShowcaseUnit;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.Supplier;
import shop.petunia.clients.CardCounter;
import shop.petunia.clients.Client;
import shop.petunia.clients.ClientTag;
import shop.petunia.clients.Occasion;
import shop.petunia.clients.Tag;
import shop.petunia.inventory.Stocktake;
import shop.petunia.inventory.StocktakeLine;
import shop.petunia.inventory.WriteOff;
import shop.petunia.loyalty.Account;
import shop.petunia.loyalty.PointEntry;
import shop.petunia.loyalty.PointGrant;
import shop.petunia.loyalty.PointSpending;
import shop.petunia.loyalty.Purchase;
import shop.petunia.loyalty.Tier;
import shop.petunia.marketplace.ClientLink;
import shop.petunia.marketplace.JournalEntry;
import shop.petunia.marketplace.Offer;
import shop.petunia.marketplace.OfferPhoto;
import shop.petunia.marketplace.Outgoing;
import shop.petunia.marketplace.ProductLink;
import shop.petunia.marketplace.Reading;
import shop.petunia.orders.Order;
import shop.petunia.orders.OrderCounter;
import shop.petunia.orders.OrderEvent;
import shop.petunia.orders.OrderLine;
import shop.petunia.orders.OrderMention;
import shop.petunia.orders.OrderPayment;
import shop.petunia.orders.OrderStem;
import shop.petunia.orders.OrderTerm;
import shop.petunia.orders.OrderTermStart;
import shop.petunia.register.CashMove;
import shop.petunia.register.CounterSale;
import shop.petunia.register.HeldCart;
import shop.petunia.register.Return;
import shop.petunia.register.ReturnLine;
import shop.petunia.register.ReturnPayment;
import shop.petunia.register.Shift;
import shop.petunia.register.ShiftPayment;
import shop.petunia.settings.ShopSetting;
import shop.petunia.staff.AuditEntry;
import shop.petunia.staff.StaffMember;
import shop.petunia.stats.SalesDay;
import shop.petunia.stats.SalesItem;
import shop.petunia.stats.SalesStatus;
import shop.petunia.stats.SalesTotal;
import shop.petunia.stats.SalesTouch;
import shop.petunia.stock.Allocation;
import shop.petunia.stock.Lot;
import shop.petunia.stock.Movement;
import shop.petunia.stock.Reception;
import shop.petunia.stock.ReceptionFile;
import shop.petunia.stock.Settlement;
import shop.petunia.stock.Shortage;

/** What is kept in the database. */
final class Entities {
    static final List<Class<?>> ALL = List.of(
            Supplier.class,
            Good.class,
            Reception.class,
            ReceptionFile.class,
            Lot.class,
            Movement.class,
            Allocation.class,
            Shortage.class,
            Settlement.class,
            Client.class,
            CardCounter.class,
            Occasion.class,
            Tag.class,
            ClientTag.class,
            Account.class,
            PointEntry.class,
            PointGrant.class,
            PointSpending.class,
            Purchase.class,
            Tier.class,
            Bouquet.class,
            BouquetLine.class,
            ShowcaseUnit.class,
            ShowcaseStem.class,
            ShowcaseCheck.class,
            ShowcaseCheckLine.class,
            Stocktake.class,
            StocktakeLine.class,
            WriteOff.class,
            Order.class,
            OrderLine.class,
            OrderStem.class,
            OrderPayment.class,
            OrderEvent.class,
            OrderCounter.class,
            OrderTerm.class,
            OrderTermStart.class,
            OrderMention.class,
            Shift.class,
            CashMove.class,
            ShiftPayment.class,
            CounterSale.class,
            Return.class,
            ReturnLine.class,
            ReturnPayment.class,
            HeldCart.class,
            SalesDay.class,
            SalesTouch.class,
            SalesTotal.class,
            SalesItem.class,
            SalesStatus.class,
            StaffMember.class,
            AuditEntry.class,
            ShopSetting.class,
            Outgoing.class,
            ClientLink.class,
            ProductLink.class,
            Offer.class,
            OfferPhoto.class,
            Reading.class,
            JournalEntry.class);

    private Entities() {}
}
