package shop.petunia.register;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** Names of the staff by id. */
record People(Map<Long, String> names) {
    static People of(Transaction transaction) {
        return new People(new SaleRepository_(transaction.session()).staff().stream()
                .collect(Collectors.toMap(SaleRepository.StaffName::id, SaleRepository.StaffName::name)));
    }

    String name(@Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
