package shop.petunia.printing;

import java.lang.reflect.Method;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;

/** Gives records to a template: a field is the component of that name. */
final class RecordRows implements JRRewindableDataSource {
    private final List<? extends Record> rows;
    private int next;

    RecordRows(List<? extends Record> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return next++ < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) throws JRException {
        Record row = rows.get(next - 1);
        try {
            Method component = row.getClass().getDeclaredMethod(field.getName());
            component.setAccessible(true);
            return component.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new JRException("No field " + field.getName() + " in " + row.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void moveFirst() {
        next = 0;
    }
}
