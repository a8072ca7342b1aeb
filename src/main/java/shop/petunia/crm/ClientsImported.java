package shop.petunia.crm;

import java.util.List;
import java.util.stream.Stream;
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
    static final ClientsImported NOTHING = new ClientsImported(0, 0, 0, Points.ZERO, List.of());

    public ClientsImported {
        remarks = List.copyOf(remarks);
    }

    ClientsImported plus(ClientsImported other) {
        return new ClientsImported(added + other.added, changed + other.changed, corrections + other.corrections,
                points.plus(other.points),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }
}
