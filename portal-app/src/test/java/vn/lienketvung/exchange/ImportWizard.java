package vn.lienketvung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import vn.lienketvung.Visitor;

/** A table on its way through the pages of the import, without JavaScript. */
public record ImportWizard(Visitor visitor, String start) {

    /**
     * @return the address of the page of the table
     */
    public String send(String name, byte[] file) {
        visitor.get(start);
        return location(visitor.sendFile(start, name, file));
    }

    /** Says which column is which, empty for one that is left out. */
    public void match(String job, List<String> columns) {
        visitor.get(job);
        var form = new String[columns.size() * 2];
        for (int at = 0; at < columns.size(); at++) {
            form[at * 2] = "columns[" + at + "]";
            form[at * 2 + 1] = columns.get(at);
        }
        assertThat(visitor.post(job + "/cot", form).statusCode()).isEqualTo(303);
    }

    public void load(String job, String mode, String known) {
        visitor.get(job);
        assertThat(visitor.post(job + "/nap", "mode", mode, "known", known).statusCode())
                .isEqualTo(303);
    }

    public void undo(String job) {
        visitor.get(job);
        assertThat(visitor.post(job + "/hoan-tac").statusCode()).isEqualTo(303);
    }

    /** The page once the portal is no longer at work on it. */
    public String settled(String job) {
        var page = visitor.get(job).body();
        for (int tries = 0; page.contains("hx-trigger=\"every 2s\"") && tries < 150; tries++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            page = visitor.get(job).body();
        }
        return page;
    }

    private static String location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        assertThat(location).as(answer.body()).isPresent();
        return location.get().replaceFirst("http://[^/]+", "");
    }
}
