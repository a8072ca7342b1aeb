package shop.petunia.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;

/** What stands at the top of every slip. */
record ShopHead(String name, String address, String phone) {
    static ShopHead of(Settings settings) {
        return new ShopHead(settings.get(ShopSettings.NAME), settings.get(ShopSettings.ADDRESS),
                settings.get(ShopSettings.PHONE));
    }

    String contact() {
        return Stream.of(address, phone).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
