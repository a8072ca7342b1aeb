package shop.petunia.crm;

import java.util.List;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;

/**
 * What an import has done.
 *
 * @param added new clients
 * @param changed clients that were there and got something
 * @param corrections entries of points
 * @param points in all of them
 * @param remarks on rows that did not simply come in
 */
public record ClientsImported(int added, int changed, int corrections, Points points, List<Sentence> remarks) {
    public ClientsImported {
        remarks = List.copyOf(remarks);
    }

    static ClientsImported together(List<ClientsImported> parts) {
        return new ClientsImported(
                parts.stream().mapToInt(ClientsImported::added).sum(),
                parts.stream().mapToInt(ClientsImported::changed).sum(),
                parts.stream().mapToInt(ClientsImported::corrections).sum(),
                parts.stream().map(ClientsImported::points).reduce(Points.ZERO, Points::plus),
                parts.stream().flatMap(part -> part.remarks().stream()).toList());
    }
}
