package shop.petunia.app;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import shop.petunia.dashboard.Attention;
import shop.petunia.dashboard.AttentionSource;
import shop.petunia.marketplace.Bell;
import shop.petunia.marketplace.MarketDesk;
import shop.petunia.marketplace.MarketSettings;
import shop.petunia.marketplace.OutboxChange;
import shop.petunia.marketplace.StorefrontView;
import shop.petunia.marketplace.SyncView;
import shop.petunia.settings.SettingsSection;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Later;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Tone;

/** What a person sees of the marketplace. */
record MarketScreens(Wiring shop) {
    Screen sync() {
        return SyncView.screen(desk());
    }

    Screen storefront() {
        return StorefrontView.screen(desk(), shop.florist().photos());
    }

    List<SettingsSection> sections() {
        return List.of(MarketSettings.connection(desk()), MarketSettings.SECTION);
    }

    /** @param quiet whether a sound would disturb now */
    Function<Kit, Bell> bell(BooleanSupplier quiet) {
        return kit -> new Bell(desk(), kit, Later.real(), quiet, Tone::ring);
    }

    /** Of which nobody hears anything, and which asks nothing again by itself. */
    Function<Kit, Bell> silentBell() {
        return kit -> new Bell(desk(), kit, (time, action) -> {}, () -> true, () -> {});
    }

    /** What needs a person, for the first screen. */
    AttentionSource attention() {
        return new AttentionSource() {
            @Override
            public List<Attention> attention() {
                return desk().decisions().parked().stream()
                        .map(parked -> new Attention(parked.what(), Place.screen(SyncView.ID)))
                        .toList();
            }

            @Override
            public Set<String> changes() {
                return Set.of(OutboxChange.KIND);
            }
        };
    }

    MarketDesk desk() {
        MarketWiring market = shop.market();
        return MarketDesk.of(shop.database(), shop.time(), shop.settings(), market.access, market.sync(),
                market.outbox(), market.products, market.storefront(), shop.orders().list(), shop.manager());
    }
}
