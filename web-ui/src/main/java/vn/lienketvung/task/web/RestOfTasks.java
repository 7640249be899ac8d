package vn.lienketvung.task.web;

import vn.lienketvung.identity.Official;
import vn.lienketvung.task.TaskBoard;

/**
 * Where somebody finds what is less urgent than the tasks that are listed: in the register, narrowed to what the list ends
 * with.
 *
 * @param key the end of the messages that say it
 */
record RestOfTasks(String key, String address) {

    private static final String REGISTER = "/lam-viec/thoa-thuan";

    static RestOfTasks of(TaskBoard board, Official by) {
        var own = by.actsForBody() ? "cuatoi=co" : "";
        if (board.overdue().size() == board.size())
            return new RestOfTasks("overdue", address("canhbao=qua-han", own, "sap=han-ke-tiep"));
        var dated = board.later().isEmpty() || board.later().getLast().dueOn() != null;
        return dated
                ? new RestOfTasks("dated", address(own, "sap=han-ke-tiep"))
                : new RestOfTasks("undated", address(own));
    }

    private static String address(String... filters) {
        var query = String.join("&", filters).replaceFirst("^&", "").replace("&&", "&");
        return query.isEmpty() ? REGISTER : REGISTER + "?" + query;
    }
}
