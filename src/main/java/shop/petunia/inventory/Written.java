package shop.petunia.inventory;

import java.util.List;
import java.util.UUID;
import shop.petunia.shared.Money;

/**
 * What one command has written off.
 *
 * @param operation the command
 * @param ids of the write-offs, one for each lot
 */
public record Written(UUID operation, List<Long> ids, long pieces, Money loss) {
    static Written of(UUID operation, List<WriteOff> writeOffs) {
        return new Written(
                operation,
                writeOffs.stream().map(WriteOff::id).toList(),
                writeOffs.stream().mapToLong(writeOff -> writeOff.quantity).sum(),
                writeOffs.stream().map(WriteOff::loss).reduce(Money.ZERO, Money::plus));
    }
}
