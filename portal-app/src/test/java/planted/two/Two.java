package planted.two;

import java.util.List;
import planted.one.One;

/** The other half of the planted cycle. */
public record Two(List<One> others) {

    public One first() {
        return others.getFirst();
    }
}
