/** The tracker of a team that the library never heard of. */
module org.example.tracker {
    requires org.openvmt.rules;
    requires org.openvmt.templates;
    // The engine logs by it, and is no module that could ask for it.
    requires org.slf4j;
    // Calendars are made by it for whoever has it, and a module has what it requires.
    requires ical4j.core;
}
