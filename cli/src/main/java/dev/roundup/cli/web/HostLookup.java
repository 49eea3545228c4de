package dev.roundup.cli.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the machines behind a name. */
@FunctionalInterface
public interface HostLookup {
    /** The lookup of this machine. */
    HostLookup OF_THE_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses of a host, at least one. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
